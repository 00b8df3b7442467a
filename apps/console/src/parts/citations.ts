/** Articles of one law together: the law named once, then its articles. */
export interface Cited {
  readonly law: string
  readonly articles: readonly string[]
}

/** “行政处罚法(2021-01-22) 第五十八条” is a law and an article; a text without an article stands alone. What is said twice is said once. */
export const citedByLaw = (texts: readonly string[]): readonly Cited[] => {
  const laws = new Map<string, string[]>()
  for (const text of texts) {
    const [, law = text.trim(), article] = /^(.*?)\s+(第.*)$/.exec(text) ?? []
    const articles = laws.get(law) ?? []
    laws.set(law, articles)
    if (article !== undefined && !articles.includes(article)) articles.push(article)
  }
  return [...laws].map(([law, articles]) => ({ law, articles }))
}
