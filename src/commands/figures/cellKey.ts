/** A column of the grid: a measure for a group. No key holds a space. */
export const cellKey = (measure: string, group: string): string => `${measure} ${group}`
export const cellOf = (key: string): { measure: string; group: string } => {
  const [measure = '', group = ''] = key.split(' ')
  return { measure, group }
}
