/**
 * A value as it is shown: without its fraction in brackets, which stands beside it, and exact where the law's own figure is printed in
 * whole per cents (74.89 % (167/223), 75 %). `text` may say “no cases” in both languages.
 */
export const valueText = (f: { readonly text: string }, lang: 'zh' | 'en' = 'zh'): string => {
  const [zh, en] = f.text.split(' / ')
  const said = (lang === 'en' ? en : zh) ?? f.text
  return said.replace(/\s*\(\d[^()]*\/\d[^()]*\).*$/, '')
}
/** The same in whole per cents, where that is how it is printed. */
export const printedText = (f: { readonly text: string }): string | null => /\),\s*(.+)$/.exec(f.text)?.[1] ?? null
