import type { Words } from '#school/words/sv.ts'

/** Text as it may stand in markup. */
export const encode = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`)

/** The look of the school's pages in one small sheet: these pages stand by themselves and load nothing. */
const style = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:flex;flex-direction:column;background:#f3f2ee;color:#1c2733;font:1.0625rem/1.5 "Source Sans 3","Segoe UI",system-ui,sans-serif}
header{background:#fff;border-top:.3rem solid #0c4f63;border-bottom:1px solid #d5d3cb}
header a{display:block;max-width:76rem;margin:0 auto;padding:.85rem 1rem;color:inherit;font-weight:650;text-decoration:none}
main{flex:1;width:100%;max-width:32rem;margin:0 auto;padding:1.5rem 1rem 4rem}
h1{font-size:clamp(1.6rem,1.3rem + 1.5vw,2.15rem);line-height:1.2;margin:0 0 .5rem}
p{white-space:pre-line;overflow-wrap:break-word}
main a{color:#0c4f63;text-underline-offset:.15em}
:focus-visible{outline:3px solid #0a3d91;outline-offset:2px}`

/** Where such a page leads by itself, encoded, and what the link says. */
type Onward = { path: string; label: string }

/** A page that only says something, for addresses that are files or documents: what is the matter, and a way home or onward. */
export const noticePage = (heading: string, message: string, status: number, words: Words, onward?: Onward): Response =>
  new Response(
    `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">${
      onward
        ? `
<meta http-equiv="refresh" content="0;url=${onward.path}">`
        : ''
    }
<title>${encode(heading)} · Kvalitetsdokument</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<header><a href="/">Kvalitetsdokument</a></header>
<main>
<h1>${encode(heading)}</h1>
<p>${encode(message)}</p>
<p><a href="${onward?.path ?? '/'}">${onward?.label ?? words.notice.home}</a></p>
</main>
</body>
</html>
`,
    {
      status,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'content-security-policy':
          "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
      },
    },
  )
