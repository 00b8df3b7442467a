/** Looks for what a pure folder may not use: the clock, chance, the environment, the machine. Reads syntax, not text. */
import ts from 'typescript'

/** Folders in which a rule gives the same answer for the same record, anywhere and at any time. */
export const PURE_FOLDERS = ['src/kernel', 'src/calendar', 'src/ledger', 'src/indicators', 'src/report', 'src/derive', 'procedures']

// `Date` as a whole: even `new Date(text)` reads the zone of the machine. Days are counted by src/calendar.
const BANNED = new Set([
  'Date',
  'process',
  'globalThis',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'performance',
  'crypto',
  'require',
])
const BARE_CORE = /^(fs|path|os|crypto|child_process|net|http|https|worker_threads|url|util|stream|zlib|timers|events|buffer)(\/|$)/

export interface Impurity {
  line: number
  what: string
}

const isImportOf = (node: ts.Node): ts.Expression | undefined => {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0]
  return undefined
}

// A name after a dot, before a colon or in a type is not the global of that name.
const isGlobalUse = (node: ts.Identifier): boolean => {
  const { parent } = node
  if (ts.isShorthandPropertyAssignment(parent)) return true
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isTypeReferenceNode(parent) || ts.isQualifiedName(parent)) return false
  const named = parent as ts.Node & { name?: ts.Node; propertyName?: ts.Node }
  return named.name !== node && named.propertyName !== node
}

/** The impure uses in one source text, in order of line (from 1). */
export function findImpurities(file: string, text: string): Impurity[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS)
  const found: Impurity[] = []
  const report = (node: ts.Node, what: string) =>
    found.push({ line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1, what })
  const visit = (node: ts.Node): void => {
    const imported = isImportOf(node)
    if (imported && ts.isStringLiteral(imported) && (imported.text.startsWith('node:') || BARE_CORE.test(imported.text)))
      report(node, `import of ${imported.text}`)
    if (ts.isPropertyAccessExpression(node) && node.getText(source) === 'Math.random') report(node, 'Math.random')
    if (ts.isIdentifier(node) && BANNED.has(node.text) && isGlobalUse(node)) report(node, node.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}
