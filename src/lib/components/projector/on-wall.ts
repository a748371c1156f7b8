/** Whether a route is shown on a wall: then it has no frame, and knows nothing of who has opened it. */
export function isOnWall(route: string | null): boolean {
	return route === '/evaluations/[id]/calibrate/projector';
}
