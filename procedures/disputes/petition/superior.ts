import type { OrganTree } from '#kernel'

/**
 * Is `above` one level up from `organ`: its own superior in the tree, or a department of the government over its government
 * (信访工作条例 第三十五条)? Unknown organs are not judged: true.
 */
export const oneLevelUp = (tree: OrganTree | undefined, organ: string, above: string): boolean => {
  if (tree === undefined || !tree.known(organ) || !tree.known(above)) return true
  const superior = tree.parent(organ)
  if (superior === above) return true
  const over = superior === undefined ? undefined : tree.parent(superior)
  return over !== undefined && tree.parent(above) === over && tree.tier(above)?.endsWith('-department') === true
}
