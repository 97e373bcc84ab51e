import { useState } from 'react'
import { told } from '../figures/askFigures.ts'

/** One action of a page at a time: what it says when it is done, or why it was refused, is the page's status. */
export const useRun = () => {
  const [status, setStatus] = useState('')
  const [isBusy, setBusy] = useState(false)
  const run = async (action: () => Promise<string>) => {
    setBusy(true)
    setStatus(await action().catch(told))
    setBusy(false)
  }
  return { status, setStatus, isBusy, run }
}
