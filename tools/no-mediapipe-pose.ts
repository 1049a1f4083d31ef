/**
 * Stands where pose-detection imports `@mediapipe/pose`: 41 MB that only BlazePose needs.
 * MoveNet never constructs it.
 */
export class Pose {
	constructor() {
		throw new Error('BlazePose is not part of this build; use MoveNet.');
	}
}
