import ts from 'typescript'
import { swedishIn } from '../school/swedishIn.ts'

/** What is read or heard of an element besides its text. */
const told = new Set(['aria-label', 'aria-description', 'alt', 'title', 'placeholder', 'label', 'help', 'heading'])
/** A pair or a dictionary says it in both languages. */
const isSaidInBoth = (node: ts.Node): boolean =>
  ts.isObjectLiteralExpression(node) &&
  ['sv', 'en'].every((name) => node.properties.some((one) => one.name?.getText().replace(/['"]/g, '') === name))

/** The product's own name and that of a key are the same in every language. */
const names = ['Kvalitetsdokument', 'Ctrl']
const hasWords = (text: string): boolean =>
  /\p{L}{2,}/u.test(names.reduce((rest, name) => rest.replaceAll(name, ''), text))
/** A sentence or a word as a person reads it; names of variables, paths and classes are none, though their words are Swedish. */
const isSwedish = (text: string): boolean =>
  (/[åäö]/i.test(text) && /^\p{Lu}|\p{L}\s/u.test(text.trim())) ||
  (/^\p{Lu}\p{Ll}+(\s|$)/u.test(text) && swedishIn(text, names).length > 0)

/**
 * What a source file says to a person in one language, written where it is said: the text of an element, an attribute
 * that is read out, a Swedish sentence in a string. Each as `line: text`.
 */
export const inlineWords = (fileName: string, source: string): string[] => {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const report = (node: ts.Node, text: string) =>
    found.push(`${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${text.trim()}`)
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || isSaidInBoth(node)) return
    if (ts.isJsxText(node) && hasWords(node.text)) report(node, node.text)
    if (
      ts.isJsxAttribute(node) &&
      told.has(node.name.getText()) &&
      node.initializer &&
      ts.isStringLiteral(node.initializer) &&
      hasWords(node.initializer.text)
    )
      report(node, node.initializer.text)
    const isText =
      ts.isStringLiteral(node) ||
      ts.isNoSubstitutionTemplateLiteral(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node)
    const isSentence = isText && isSwedish(node.text)
    if (isSentence && !ts.isJsxAttribute(node.parent)) report(node, node.text)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}
