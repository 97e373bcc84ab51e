/** One token, whole; in a token within another, the inner one. */
export const tokenPattern = /\{\{\s*([^{}]+?)\s*\}\}/g

/** Swedish names a designer may write for the variables; code and stored keys use the English ones. */
const aliases: Record<string, string> = {
  läsår: 'schoolYear',
  år: 'year',
  enhet: 'unit',
  skola: 'unit',
  område: 'area',
  verksamhet: 'division',
  kommun: 'municipality',
  varje: 'item',
  rektor: 'headTeacher',
  skolchef: 'schoolDirector',
  nämnd: 'board',
  fullmäktige: 'council',
  huvudman: 'principal',
  fastställd: 'adopted',
  diarienummer: 'registryNumber',
}
/** What is told of a unit, after `enhet.`, `kommun.` or `varje.`. */
const factAliases: Record<string, string> = {
  adress: 'address',
  telefon: 'phone',
  epost: 'email',
  webb: 'web',
  elever: 'pupils',
  nedlagd: 'closed',
}
/** What an item of a repeated section may be, after `varje.`. */
const itemAliases: Record<string, string> = {
  ...aliases,
  ...factAliases,
  årskurs: 'grade',
  stadium: 'gradeBand',
  skolform: 'schoolForm',
  målområde: 'domain',
  ämne: 'subject',
  mål: 'goal',
}
const partsOfDecision: Record<string, string> = { av: 'by', roll: 'role', datum: 'date', paragraf: 'paragraph' }

/** What is listed by that very name: `constructor` and its like are on every object, and nobody has listed them. */
export const listed = (list: Record<string, string>, name: string): string | undefined =>
  Object.hasOwn(list, name) ? list[name] : undefined

/** The name that code knows a variable by: `läsår.nästa` is `schoolYear.next`, `varje.rektor` is `item.headTeacher`. */
export const canonicalName = (name: string): string =>
  name
    .replace(/^[^.:]+/, (head) => listed(aliases, head) ?? head)
    .replace('.nästa', '.next')
    .replace('.förra', '.previous')
    .replace(/\.nyckel$/, '.key')
    .replace(/^item\.([^.]+)/, (_, part: string) => `item.${listed(itemAliases, part) ?? part}`)
    .replace(
      /^(unit|municipality)\.([^.]+)/,
      (_, whose: string, part: string) => `${whose}.${listed(factAliases, part) ?? part}`,
    )
    .replace(/^adopted\.(av|roll|datum|paragraf)$/, (_, part: string) => `adopted.${partsOfDecision[part]}`)
