'use client'
import './archive.css'
import { useMemo, useState } from 'react'
import type { MadeDelivery } from '#commands/delivery/makeDelivery.ts'
import type { Deliveries } from '#commands/delivery/readDeliveries.ts'
import type { Language } from '#document/tree/tree.ts'
import { askAt, told } from '../figures/askFigures.ts'
import { wordsOf } from '../words/wordsOf.ts'
import { DeliveryYearPart } from './DeliveryYearPart.tsx'
import { PackagePart } from './PackagePart.tsx'

type Props = { municipality: string; first: Deliveries; language: Language }

/** Packages for the archive: what can be packed, year by year, and those that are made, with the archive's receipts. */
export const ArchivePage = ({ municipality, first, language }: Props) => {
  const all = wordsOf(language)
  const { archive: words } = all
  const ask = useMemo(() => askAt(`/api-skola/arkiv/${municipality}`, language, all), [municipality, language, all])
  const [{ years, deliveries }, setShown] = useState(first)
  const [status, setStatus] = useState('')
  const [isBusy, setBusy] = useState(false)
  const run = async (working: string, action: () => Promise<string>) => {
    setBusy(true)
    setStatus(working)
    setStatus(await action().catch(told))
    setBusy(false)
  }
  const make = (schoolYear: number, documentIds: string[]) =>
    run(words.working, async () => {
      const { made, ...shown } = await ask<MadeDelivery>('gor', { schoolYear, documentIds })
      setShown(shown)
      return words.made(made.documents)
    })
  const confirm = (deliveryId: string, receipt: { receivedOn: string; receipt: string }) =>
    run('', async () => {
      setShown(await ask<Deliveries>('bekrafta', { deliveryId, ...receipt }))
      return words.confirmed
    })
  return (
    <>
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <p>
          <a href={`/admin/collections/municipalities/${municipality}`}>{words.settings}</a>
        </p>
      </div>
      <p role="status" className="archive-status">
        {status}
      </p>
      <section className="panel" aria-labelledby="archive-waiting">
        <h2 id="archive-waiting">{words.waiting}</h2>
        {years.length === 0 && <p>{words.none}</p>}
        {years.map((year) => (
          <DeliveryYearPart
            key={`${year.schoolYear} ${deliveries.length}`}
            year={year}
            words={words}
            isBusy={isBusy}
            onMake={(ids) => make(year.schoolYear, ids)}
          />
        ))}
      </section>
      <section className="panel" aria-labelledby="archive-packages">
        <h2 id="archive-packages">{words.packages}</h2>
        {deliveries.length === 0 && <p>{words.noPackages}</p>}
        <ul className="archive-list">
          {deliveries.map((delivery) => (
            <PackagePart
              key={delivery.id}
              delivery={delivery}
              words={words}
              language={language}
              isBusy={isBusy}
              onConfirm={(receipt) => confirm(delivery.id, receipt)}
            />
          ))}
        </ul>
      </section>
    </>
  )
}
