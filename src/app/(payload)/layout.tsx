import { RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import '@payloadcms/next/css'
import { adminConfig } from './_server/adminConfig.ts'
import { adminDoor } from './_server/adminDoor.ts'
import { importMap } from './admin/importMap.js'
import './custom.css'
import './editor.css'
import './import.css'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  return adminDoor(args)
}

const Layout = ({ children }: { children: ReactNode }) => (
  <RootLayout config={adminConfig} importMap={importMap} serverFunction={serverFunction}>
    {children}
  </RootLayout>
)
export default Layout
