import { parseSync } from 'vite';

/** What one file asks of another: `from` as written; `typeOnly` leaves no trace at run time; `reexport` hands it on. */
export interface Import {
  readonly from: string;
  readonly line: number;
  readonly typeOnly: boolean;
  readonly reexport: boolean;
}

interface Syntax {
  readonly type: string;
  readonly start: number;
  readonly [member: string]: unknown;
}

/** All imports of a TypeScript file: static, dynamic, of types, `import('…')` as a type, and `new URL('…', import.meta.url)`. */
export function readImports(path: string, code: string): Import[] {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  const imports: Import[] = [];
  const importedNames = new Map<string, Import>();
  const add = (node: Syntax, source: unknown, typeOnly: boolean, reexport = false) => {
    const from = isSyntax(source) && typeof source['value'] === 'string' ? source['value'] : '(not a plain string)';
    const found = { from, line: code.slice(0, node.start).split('\n').length, typeOnly, reexport };
    imports.push(found);
    return found;
  };
  visit(program, (node) => {
    switch (node.type) {
      case 'ImportDeclaration': {
        const specifiers = syntaxes(node['specifiers']);
        const onlyTypes = specifiers.length > 0 && specifiers.every((specifier) => specifier['importKind'] === 'type');
        const found = add(node, node['source'], node['importKind'] === 'type' || onlyTypes);
        for (const { local } of specifiers) if (isSyntax(local)) importedNames.set(String(local['name']), found);
        return;
      }
      case 'ExportAllDeclaration':
        add(node, node['source'], node['exportKind'] === 'type', true);
        return;
      case 'ExportNamedDeclaration':
        if (isSyntax(node['source'])) add(node, node['source'], node['exportKind'] === 'type', true);
        for (const { local } of syntaxes(node['specifiers'])) {
          const imported = isSyntax(local) ? importedNames.get(String(local['name'])) : undefined;
          if (imported !== undefined) imports.push({ ...imported, line: code.slice(0, node.start).split('\n').length, reexport: true });
        }
        return;
      case 'ImportExpression':
        add(node, node['source'], false);
        return;
      case 'TSImportType':
        add(node, node['source'], true);
        return;
      case 'NewExpression':
        if (isWorkerAddress(node)) add(node, syntaxes(node['arguments'])[0], false);
    }
  });
  return imports;
}

/** `new URL('./x.ts', import.meta.url)`: a file that is loaded by its address. */
function isWorkerAddress(node: Syntax): boolean {
  const [address] = syntaxes(node['arguments']);
  return isSyntax(node['callee']) && node['callee']['name'] === 'URL' && /^\.{1,2}\/.*\.[cm]?[jt]s$/.test(String(address?.['value']));
}

function visit(value: unknown, see: (node: Syntax) => void): void {
  if (Array.isArray(value)) for (const entry of value) visit(entry, see);
  else if (typeof value === 'object' && value !== null) {
    if (isSyntax(value)) see(value);
    for (const member of Object.values(value)) visit(member, see);
  }
}

function syntaxes(value: unknown): readonly Syntax[] {
  return Array.isArray(value) ? value.filter(isSyntax) : [];
}

function isSyntax(value: unknown): value is Syntax {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
