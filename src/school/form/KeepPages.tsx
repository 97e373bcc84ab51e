'use client'
import { useEffect } from 'react'

/** After the page itself has all it needs. */
const rest = 2500

const tell = async (userId: string | undefined, urls: string[]) => {
  await navigator.serviceWorker.register('/sw.js')
  const { active } = await navigator.serviceWorker.ready
  // What this page is made of, for it was loaded before the worker looked on.
  const files = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.includes('/_next/static/'))
  await Promise.all(files.map((name) => fetch(name).catch(() => undefined)))
  active?.postMessage({ userId, urls: urls.map((url) => new URL(url, location.href).href) })
}

/**
 * Tells the service worker who is logged in, so that pages kept for others go, and which pages to keep for when there is
 * no network. Without one (plain http from elsewhere) nothing is kept.
 */
export const KeepPages = ({ userId, urls = [] }: { userId?: string; urls?: string[] }) => {
  const list = urls.join(' ')
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return
    const timer = setTimeout(
      () => void tell(userId, list.split(' ').filter(Boolean)).catch(() => undefined),
      userId ? rest : 0,
    )
    return () => clearTimeout(timer)
  }, [userId, list])
  return null
}
