import { use, useSyncExternalStore } from 'react'
import type { TableField } from '../../../document/form.ts'
import type { Path } from '../../saveQueue/paths.ts'
import { BlockContext, useForm } from '../FormContext.tsx'

/** Figures that were fetched for cells without an answer. They become answers when a person says so, all at once. */
export const PrefillOffer = ({ field, path }: { field: TableField; path: Path }) => {
  const { queue } = useForm()
  const instanceKey = use(BlockContext)
  const offered = Object.entries(field.prefill ?? {}).flatMap(([row, cells]) =>
    Object.entries(cells).map(([column, { value, source }]) => ({ place: [...path, row, column], value, source })),
  )
  const open = () => offered.filter(({ place }) => queue.read(instanceKey, place) === undefined)
  const count = useSyncExternalStore(
    queue.subscribe,
    () => open().length,
    () => open().length,
  )
  if (count === 0) return null
  const sources = [...new Set(offered.map(({ source }) => source))].join(', ')
  return (
    <div className="prefill-offer">
      <p>
        {count === 1 ? 'Ett värde' : `${count} värden`} finns hämtade från {sources}. Granska dem och använd dem som
        svar.
      </p>
      <button
        type="button"
        onClick={() => {
          for (const { place, value } of open()) queue.write(instanceKey, place, value)
        }}
      >
        Använd de hämtade värdena
      </button>
    </div>
  )
}
