/** What the Education Act asks of an independent preschool and the municipality supervises: area, requirement, provision. */
const rows: [key: string, area: string, requirement: string, provision: string][] = [
  ['circle', 'Huvudman och ledning', 'Insikt och lämplighet i ägar- och ledningskretsen', '2 kap. 5–6 a §§'],
  ['head', 'Huvudman och ledning', 'Utbildningen leds av en rektor med pedagogisk insikt', '2 kap. 9 och 11 §§'],
  ['headTraining', 'Huvudman och ledning', 'Rektorn går rektorsutbildningen i tid', '2 kap. 12 §'],
  ['teachers', 'Personal', 'Legitimerade förskollärare ansvarar för undervisningen', '2 kap. 13–15 §§'],
  ['registers', 'Personal', 'Registerutdrag är kontrollerade före anställning', '2 kap. 31–33 §§'],
  ['training', 'Personal', 'Personalen får kompetensutveckling', '2 kap. 34 §'],
  ['groups', 'Barngrupper och miljö', 'Barngruppernas sammansättning och storlek, god miljö', '8 kap. 8 §'],
  ['premises', 'Barngrupper och miljö', 'Lokaler och utrustning för utbildningens syfte', '2 kap. 35 §'],
  ['support', 'Utbildningen', 'Barn i behov av särskilt stöd får det', '8 kap. 9 §'],
  ['language', 'Utbildningen', 'Barnen får utveckla svenska och sitt modersmål', '8 kap. 10 §'],
  ['talks', 'Utbildningen', 'Utvecklingssamtal minst en gång om året', '8 kap. 11 §'],
  ['quality', 'Kvalitet och inflytande', 'Kvalitetsarbetet är systematiskt och dokumenterat', '4 kap. 3–6 §§'],
  ['complaints', 'Kvalitet och inflytande', 'Det finns skriftliga rutiner för klagomål', '4 kap. 8 §'],
  ['forum', 'Kvalitet och inflytande', 'Vårdnadshavare har forum för samråd', '4 kap. 13 §'],
  ['open', 'Öppenhet', 'Förskolan är öppen för alla barn, och urvalet godkänt', '8 kap. 18 och 19 §§'],
  ['fees', 'Öppenhet', 'Avgifterna är inte oskäligt höga', '8 kap. 20 §'],
]

/** As rows of a table: the law's requirements under their areas. */
export const requirementRows = rows.map(([key, group, label, provision]) => ({
  key,
  group,
  label,
  cells: [{ column: 'provision', text: provision }],
}))
export const requirementKeys = rows.map(([key]) => key)
