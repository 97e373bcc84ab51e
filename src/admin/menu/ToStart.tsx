import { redirect } from 'next/navigation'

/** Payload's list of collections is nobody's start page: ours is. */
export const ToStart = () => redirect('/start')
