/** A value as printed, without its fraction in brackets, which stands beside it. `text` may say “no cases” in both languages. */
export const valueText = (f: { readonly text: string }, lang: 'zh' | 'en' = 'zh'): string => {
  const bare = f.text.replace(/\s*\([^()]*\/[^()]*\)/, '')
  const [zh, en] = bare.split(' / ')
  return (lang === 'en' ? en : zh) ?? bare
}
