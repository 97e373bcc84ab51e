/**
 * Lets a person who has lost the network reload the section and go on to the next one (docs/adr/0046). Pages hold a
 * school's drafts: they are kept for one person at a time, and gone at logout and when somebody else logs in.
 */
const assets = 'filer-1'
const pagesOf = (userId) => `sidor/${userId}`
const isPages = (name) => name.startsWith('sidor/')
const mostAssets = 400
/** Milliseconds a page fetched beforehand is good for. */
const fresh = 10 * 60_000

const clearPages = async (but) => {
  for (const name of await caches.keys()) if (isPages(name) && name !== but) await caches.delete(name)
}
const openPages = async () => {
  const name = (await caches.keys()).find(isPages)
  return name && caches.open(name)
}
const isPage = ({ pathname }) => /^\/dokument\/[^/]+(\/[^/]+)?$/.test(pathname) && !/\/(pdf|docx|html)$/.test(pathname)

const keep = async (pages, url, response) => {
  if (!response.ok || response.redirected || !/text\/html/.test(response.headers.get('content-type') ?? '')) return
  const headers = new Headers(response.headers)
  headers.set('x-kept-at', String(Date.now()))
  await pages.put(url, new Response(await response.blob(), { headers }))
}
const offline = () =>
  new Response(
    '<!doctype html><html lang="sv"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Ingen kontakt med servern</title><body style="font:1.1rem/1.5 system-ui;max-width:34rem;margin:3rem auto;padding:0 1rem"><h1>Ingen kontakt med servern</h1><p>Den här sidan finns inte sparad i webbläsaren. Det du har skrivit är kvar och skickas när nätet är tillbaka.</p><p><button onclick="location.reload()">Försök igen</button> <button onclick="history.back()">Tillbaka</button></p>',
    { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } },
  )

const page = async (request) => {
  const pages = await openPages()
  try {
    const response = await fetch(request)
    if (pages) await keep(pages, request.url, response.clone())
    return response
  } catch {
    return (await pages?.match(request.url, { ignoreVary: true })) ?? offline()
  }
}
const asset = async (request) => {
  const files = await caches.open(assets)
  const known = await files.match(request)
  if (known) return known
  const response = await fetch(request)
  if (response.ok) await files.put(request, response.clone())
  return response
}

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (url.origin !== self.location.origin) return
  if (request.method === 'POST' && url.pathname === '/api-skola/logga-ut') event.waitUntil(clearPages())
  if (request.method !== 'GET') return
  if (request.mode === 'navigate' && isPage(url)) event.respondWith(page(request))
  else if (url.pathname.startsWith('/_next/static/')) event.respondWith(asset(request))
})

const take = async ({ userId, urls }) => {
  await clearPages(userId && pagesOf(userId))
  if (!userId) return
  const pages = await caches.open(pagesOf(userId))
  for (const url of urls) {
    const known = await pages.match(url)
    if (known && Date.now() - Number(known.headers.get('x-kept-at')) < fresh) continue
    const response = await fetch(url, { credentials: 'same-origin' }).catch(() => undefined)
    if (response) await keep(pages, url, response)
  }
  const files = await caches.open(assets)
  for (const old of (await files.keys()).slice(0, -mostAssets)) await files.delete(old)
}
/** Who is logged in, and which pages the person may want without a network. Nobody: all pages are forgotten. */
self.addEventListener('message', (event) => event.waitUntil(take(event.data)))
