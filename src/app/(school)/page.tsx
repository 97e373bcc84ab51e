import { redirect } from 'next/navigation'
import { unitsOf } from '#access/roles.ts'
import { isAdministration } from './_server/Shell.tsx'
import { requireActor } from './_server/session.ts'

const Home = async () => {
  const { user } = await requireActor('/')
  redirect(isAdministration(user) && unitsOf(user).length === 0 ? '/start' : '/mina-dokument')
}
export default Home
