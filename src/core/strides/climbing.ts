import { mean } from '../math/statistics';
import type { Stride } from '../model/analysis';
import { Refusal } from '../model/refusal';

/**
 * A foot that lands further up has a bent knee: 60 to 70 degrees on stairs (Riener et al. 2002, Gait Posture 15:32), the
 * more the steeper. Who walks on the level lands on a nearly straight one: 5 to 20 degrees, up to 42 through a pose model.
 */
const MOST_BENT_DEGREES = 55;

/**
 * Refuses who walks up stairs: the steps' slope would be taken for a tilted camera, and every angle be off by it.
 *
 * @param strides of somebody who walks; a sprinter's contacts may be read too late at 30 frames a second
 * @throws {Refusal} `no-gait`
 */
export function refuseClimbing(strides: readonly Stride[]): void {
	const landings = strides.flatMap(({ included, kneeFlexionAtContactDegrees: knee }) =>
		included && knee !== null ? [knee] : []
	);
	if (mean(landings) > MOST_BENT_DEGREES) throw new Refusal('no-gait');
}
