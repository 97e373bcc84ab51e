import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

/**
 * What the program is made of, as CycloneDX on standard output: `npm run -s sbom > sbom.json`.
 *
 * npm's own `--omit dev` leaves out what a tool needs as well as the program: fflate and nodemailer among others. So
 * everything is asked for, and what npm marks as development alone is taken away here.
 */
const root = path.join(import.meta.dirname, '../..')
const component = z.looseObject({
  'bom-ref': z.string(),
  properties: z.array(z.object({ name: z.string(), value: z.string() })).default([]),
})
const bom = z.looseObject({
  metadata: z.looseObject({ component: z.looseObject({}) }),
  components: z.array(component),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()).default([]) })),
})
const isDevelopment = ({ properties }: z.infer<typeof component>) =>
  properties.some(({ name, value }) => name === 'cdx:npm:package:development' && value === 'true')

const told = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], {
  cwd: root,
  maxBuffer: 1e9,
  shell: process.platform === 'win32',
})
const { metadata, components, dependencies, ...rest } = bom.parse(JSON.parse(told.toString()))
const { name } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
const left = new Set(components.filter(isDevelopment).map((one) => one['bom-ref']))
process.stdout.write(
  `${JSON.stringify(
    {
      ...rest,
      metadata: { ...metadata, component: { ...metadata.component, name } },
      components: components.filter((one) => !isDevelopment(one)),
      dependencies: dependencies
        .filter(({ ref }) => !left.has(ref))
        .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => !left.has(one)) })),
    },
    undefined,
    2,
  )}\n`,
)
