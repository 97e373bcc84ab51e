export type Value = [labels: string, value: number]
export type Metric = { name: string; help: string; type: 'counter' | 'gauge' | 'histogram'; values: Value[] }

/** As Prometheus reads it (text format 0.0.4). */
export const written = ({ name, help, type, values }: Metric): string =>
  [
    `# HELP kvalitetsdokument_${name} ${help}`,
    `# TYPE kvalitetsdokument_${name} ${type}`,
    ...values.map(([labels, value]) => `kvalitetsdokument_${name}${labels} ${value}`),
    '',
  ].join('\n')
export const counter = (name: string, help: string, values: Value[] | number): Metric => ({
  name: `${name}_total`,
  help,
  type: 'counter',
  values: typeof values === 'number' ? [['', values]] : values,
})
export const gauge = (name: string, help: string, values: Value[] | number): Metric => ({
  name,
  help,
  type: 'gauge',
  values: typeof values === 'number' ? [['', values]] : values,
})
