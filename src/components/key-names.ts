const MAC: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Ctrl: '⌃' };
const OTHERS: Readonly<Record<string, string>> = { Mod: 'Ctrl' };

/** The keys to press together as their caps say it: `Mod+Shift+Z` → Ctrl, Shift, Z, or ⌘, ⇧, Z. */
export function keyNames(keys: string, isMac: boolean): string[] {
  const names = isMac ? MAC : OTHERS;
  return keys === '+' ? ['+'] : keys.split('+').map((name) => names[name] ?? name);
}

/** Whether the machine has a ⌘ key. */
export function hasCommandKey(platform = navigator.platform): boolean {
  return /mac|iphone|ipad/i.test(platform);
}
