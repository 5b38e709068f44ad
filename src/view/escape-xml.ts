/** Text that is safe in an XML text or attribute: control characters and halves of characters are no XML and would leave the whole picture blank. */
export function escapeXml(text: string): string {
  const clean = text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ');
  return clean.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
