import { generatePageMetadata, NotFoundPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { adminConfig } from '../../_server/adminConfig.ts'
import { importMap } from '../importMap.js'

type Args = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = ({ params, searchParams }: Args): Promise<Metadata> =>
  generatePageMetadata({ config: adminConfig, params, searchParams })

const NotFound = ({ params, searchParams }: Args) => NotFoundPage({ config: adminConfig, params, searchParams, importMap })
export default NotFound
