import { boot, finish } from '#cli/boot.ts'

/** A municipality with nothing in it but its strategist, as on the first day. */
await finish(async () => {
  const payload = await boot()
  const municipality = await payload.create({
    collection: 'municipalities',
    data: {
      key: 'nykoping',
      name: 'Nya kommunen',
      kind: 'municipality',
      suppression: { minN: 10, symbol: '..', secondary: true },
      notation: { schoolYear: '2022/23', term: 'VT-23' },
    },
  })
  await payload.create({
    collection: 'users',
    data: {
      email: 'strateg@nya.example',
      name: 'Nora Ny',
      password: 'Ett-långt-lösenord',
      tenants: [{ tenant: municipality.id, role: 'qualityStrategist', units: [] }],
    },
  })
  process.stdout.write(`\n${JSON.stringify({ municipality: municipality.id })}\n`)
  await payload.destroy()
})
