import type { Payload } from 'payload'
import { findAll } from '#load/findAll.ts'
import type { RowOf } from '#load/findRows.ts'
import { today } from '#load/today.ts'
import type { Actor } from '../common/actor.ts'
import { ownMunicipality } from '../common/ownMunicipality.ts'
import { deliverable } from './deliverable.ts'

export type DeliveryArgs = { municipalityId: string }
export type Delivery = {
  id: string
  name: string
  schoolYear: number
  documents: number
  /** The day it was made. */
  at: string
  by: string
  receivedOn?: string
  receipt?: string
}
/** `delivered`: the archive has confirmed it; `packed`: it stands in a package that it has not. */
export type DeliveryState = 'waiting' | 'packed' | 'delivered' | 'unfinished'
export type DeliveryYear = {
  schoolYear: number
  documents: { id: string; unit: string; title: string; state: DeliveryState }[]
}
export type Deliveries = { years: DeliveryYear[]; deliveries: Delivery[] }

export type DeliveryRow = RowOf<'deliveries'>
export const documentsIn = ({ documents }: Pick<DeliveryRow, 'documents'>): string[] =>
  Array.isArray(documents) ? documents.map(String) : []

export const deliveriesOf = (payload: Payload, municipality: string): Promise<DeliveryRow[]> =>
  findAll(payload, 'deliveries', municipality, {}, { sort: '-at' })

/**
 * What has been adopted, year by year, what of it has been packed for the archive, and what the archive has confirmed.
 * Throws `CommandError`: NOT_FOUND.
 */
export const readDeliveries = async (actor: Actor, args: DeliveryArgs): Promise<Deliveries> => {
  const { payload } = actor
  const municipality = ownMunicipality(actor, args.municipalityId)
  const [all, rows] = await Promise.all([deliverable(payload, municipality), deliveriesOf(payload, municipality)])
  const packed = new Set(rows.flatMap(documentsIn))
  const delivered = new Set(rows.filter(({ receivedOn }) => receivedOn).flatMap(documentsIn))
  const stateOf = (id: string, ready: boolean): DeliveryState => {
    if (delivered.has(id)) return 'delivered'
    if (packed.has(id)) return 'packed'
    return ready ? 'waiting' : 'unfinished'
  }
  const years = [...new Set(all.map(({ schoolYear }) => schoolYear))].toSorted((a, b) => b - a)
  return {
    years: years.map((schoolYear) => ({
      schoolYear,
      documents: all
        .filter((one) => one.schoolYear === schoolYear)
        .map(({ id, unitSnapshot, title, ready }) => ({
          id,
          unit: unitSnapshot.name,
          title,
          state: stateOf(id, ready),
        })),
    })),
    deliveries: rows.map((row) => ({
      id: row.id,
      name: row.packageId,
      schoolYear: row.schoolYear,
      documents: documentsIn(row).length,
      at: today(new Date(row.at)),
      by: row.byName ?? '',
      ...(row.receivedOn ? { receivedOn: row.receivedOn } : {}),
      ...(row.receipt ? { receipt: row.receipt } : {}),
    })),
  }
}
