import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import { PHASE_PRODUCTION_BUILD } from 'next/constants.js'

const nextConfig: NextConfig = {
  poweredByHeader: false,
  // Payload tells its errors apart by the names of their classes; without names every refusal reads "unknown error".
  experimental: { serverMinification: false },
  // Next rewrites the tsconfig it builds with; this one is its own, and leaves tests out of the build.
  // Types are checked once and for the whole project by `npm run types`, not again in every build.
  typescript: { tsconfigPath: 'tsconfig.next.json', ignoreBuildErrors: true },
  // Native or self-locating packages that a bundler would break.
  serverExternalPackages: [
    'puppeteer-core',
    '@sparticuz/chromium',
    'handlebars',
    'docx',
    'pptxgenjs',
    'sharp',
    'read-excel-file',
    'write-excel-file',
  ],
  // One door: ours asks for no script, knows forgotten passwords, and takes everybody to where they were going.
  redirects: async () => [
    {
      source: '/admin/login',
      has: [{ type: 'query', key: 'redirect', value: '(?<to>/.*)' }],
      destination: '/logga-in?till=:to',
      permanent: false,
    },
    { source: '/admin/login', destination: '/logga-in?till=/admin', permanent: false },
    { source: '/admin/forgot', destination: '/glomt-losenord', permanent: false },
    { source: '/admin/unauthorized', destination: '/', permanent: false },
  ],
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
        { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
        { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
        { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
        // Nothing here films, listens, pays or asks where somebody is.
        {
          key: 'Permissions-Policy',
          value:
            'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
        },
      ],
    },
  ],
}

/** A build leaves what a package is made of (`npm run package`); `next start` in the project does without, and would complain. */
export default (phase: string) =>
  withPayload(
    { ...nextConfig, ...(phase === PHASE_PRODUCTION_BUILD ? { output: 'standalone' } : {}) },
    { devBundleServerPackages: false },
  )
