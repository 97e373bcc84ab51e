import { boot, finish } from '#cli/boot.ts'

/** As a later edition would: the section "Framåt" of every document is no longer asked. */
await finish(async () => {
  const payload = await boot()
  const { docs } = await payload.find({ collection: 'editions', depth: 0, pagination: false })
  for (const { id, ...edition } of docs) {
    const content = edition.content as { sections: { sectionKey: string }[] }
    const sections = content.sections.filter(({ sectionKey }) => sectionKey !== 'tva')
    await payload.db.updateOne({ collection: 'editions', id, data: { content: { ...content, sections } } })
  }
  await payload.destroy()
})
