import type { GraphFile, GraphNode, LedgerEntry, TalkAttributes } from '../model/graph-file.ts';
import { addToList } from '../text/add-to-list.ts';
import { foldWords } from '../text/fold.ts';

/** Where the keys of an earlier graph that are no more lead to: the entity that bears one of their names now, the talk that was told there. */
export function followKeys(previous: GraphFile, file: GraphFile): Map<string, string> {
  const present = new Set(file.nodes.map(({ key }) => key));
  const bearers = readBearers(file);
  const led = new Map<string, string>();
  for (const node of previous.nodes) {
    const { key, attributes } = node;
    if (present.has(key) || attributes.kind === 'talk') continue;
    const forms = previous.attributes.ledger.filter(({ entity }) => entity === key).flatMap((entry) => entry.forms);
    const names = [attributes.label, ...attributes.aliases, ...forms].map((name) => bearers.get(`${attributes.kind} ${foldWords(name)}`));
    const now = names.find((one) => one !== undefined);
    if (now !== undefined) led.set(key, now);
  }
  for (const [key, now] of followTalks(previous, file, present, led)) led.set(key, now);
  // What led to a key that is no more leads on.
  for (const { entity, keys = [] } of previous.attributes.ledger) {
    const now = present.has(entity) ? entity : led.get(entity);
    if (now !== undefined) for (const key of keys) if (!present.has(key)) led.set(key, now);
  }
  return led;
}

/** A ledger that also knows the keys that entities had before. */
export function withEarlierKeys(ledger: readonly LedgerEntry[], led: ReadonlyMap<string, string>, file: GraphFile): LedgerEntry[] {
  const byEntity = new Map<string, string[]>();
  for (const [key, now] of [...led].toSorted(([a], [b]) => (a < b ? -1 : 1))) addToList(byEntity, now, key);
  const kept = ledger.map((entry) => {
    const keys = byEntity.get(entry.entity);
    byEntity.delete(entry.entity);
    return keys ? { ...entry, keys } : entry;
  });
  const labels = new Map(file.nodes.map(({ key, attributes }) => [key, attributes.label]));
  const added = [...byEntity].map(([entity, keys]) => ({
    entity,
    forms: [labels.get(entity) ?? entity],
    rule: 'had another key in an earlier graph',
    keys,
  }));
  return [...kept, ...added].toSorted((a, b) => (a.entity < b.entity ? -1 : 1));
}

/** The node that bears each name, by kind and folded name; labels first, then spellings, then the ledger. */
function readBearers({ nodes, attributes }: GraphFile): Map<string, string> {
  const bearers = new Map<string, string>();
  const claim = (kind: string, name: string, key: string): void => {
    const id = `${kind} ${foldWords(name)}`;
    if (!bearers.has(id)) bearers.set(id, key);
  };
  for (const {
    key,
    attributes: { kind, label },
  } of nodes)
    claim(kind, label, key);
  for (const {
    key,
    attributes: { kind, aliases },
  } of nodes)
    for (const name of aliases) claim(kind, name, key);
  for (const { entity, forms } of attributes.ledger) for (const form of forms) claim(entity.slice(0, entity.indexOf('/')), form, entity);
  return bearers;
}

/** Talks by their note: the same title, the same place in an unchanged note, the same only speakers. */
function followTalks(
  previous: GraphFile,
  file: GraphFile,
  present: ReadonlySet<string>,
  led: ReadonlyMap<string, string>,
): [string, string][] {
  const before = new Set(previous.nodes.map(({ key }) => key));
  const fresh = talksOf(file).filter(({ key }) => !before.has(key));
  const hashes = [previous, file].map(({ attributes: { sources } }) => new Map(sources.map(({ path, sha256 }) => [path, sha256])));
  const [givenBefore, givenNow] = [
    speakersOf(previous, (key) => (present.has(key) ? key : (led.get(key) ?? key))),
    speakersOf(file, (key) => key),
  ];
  const pairs: [string, string][] = [];
  const taken = new Set<string>();
  const tests: ((old: Talk, now: Talk) => boolean)[] = [
    (old, now) => old.talk.title !== '' && foldWords(old.talk.title) === foldWords(now.talk.title),
    (old, now) => old.talk.start === now.talk.start && hashes[0]?.get(old.talk.source) === hashes[1]?.get(now.talk.source),
    (old, now) => (givenBefore.get(old.key) ?? '') !== '' && givenBefore.get(old.key) === givenNow.get(now.key),
  ];
  const gone = talksOf(previous).filter(({ key }) => !present.has(key));
  for (const isSame of tests) {
    for (const old of gone) {
      if (taken.has(old.key)) continue;
      const fitting = fresh.filter((now) => now.talk.source === old.talk.source && !taken.has(now.key) && isSame(old, now));
      const [only] = fitting;
      if (!only || fitting.length > 1) continue;
      pairs.push([old.key, only.key]);
      taken.add(old.key).add(only.key);
    }
  }
  return pairs;
}

interface Talk {
  readonly key: string;
  readonly talk: TalkAttributes;
}

function talksOf({ nodes }: GraphFile): Talk[] {
  return nodes.flatMap(({ key, attributes }: GraphNode) => (attributes.kind === 'talk' ? [{ key, talk: attributes }] : []));
}

/** Keys of those who give each talk, as one string. */
function speakersOf({ edges }: GraphFile, nowOf: (key: string) => string): Map<string, string> {
  const speakers = new Map<string, string[]>();
  for (const { source, target, attributes } of edges) if (attributes.kind === 'gives') addToList(speakers, target, nowOf(source));
  return new Map([...speakers].map(([talk, keys]) => [talk, keys.toSorted().join(' ')]));
}
