import type { Look } from './stage/spec';

/** The one whose clips are looked at while a rule is made, and two that judge it. */
export const VARIANTS = ['a', 'b', 'c'] as const;
export type Variant = (typeof VARIANTS)[number];

/** Someone of another height, in other clothes, at another speed, going the other way before another wall. */
export interface ContentPerson {
	readonly heightMetres: number;
	readonly look: Look;
	readonly facing: 'left' | 'right';
	readonly wall: string;
	/** Of the gait model, see the renderer. */
	readonly running: RunningGait;
}

export interface RunningGait {
	readonly speed_mps: number;
	readonly cadence_spm: number;
	readonly duty_factor: number;
	readonly thigh_ext_deg: number;
	readonly thigh_flex_deg: number;
	readonly knee_swing_deg: number;
}

export const PEOPLE: Readonly<Record<Variant, ContentPerson>> = {
	a: {
		heightMetres: 1.75,
		facing: 'right',
		wall: '#c9c7c0',
		look: {
			skin: '#c98f6b',
			hair: '#2b1d14',
			clothing: {
				singlet: '#2f6fb5',
				shorts: '#1d1f26',
				shoes: '#e8572a',
				sole: '#f2f2ee',
				socks: '#f4f4f4'
			}
		},
		running: {
			speed_mps: 3,
			cadence_spm: 166,
			duty_factor: 0.37,
			thigh_ext_deg: 19,
			thigh_flex_deg: 37,
			knee_swing_deg: 92
		}
	},
	b: {
		heightMetres: 1.62,
		facing: 'left',
		wall: '#a9b4b0',
		look: {
			skin: '#e2b596',
			hair: '#7a5a30',
			clothing: {
				singlet: '#c8446e',
				shorts: '#3a3f55',
				shoes: '#f2f2f2',
				sole: '#8a8d90',
				socks: '#222222'
			}
		},
		running: {
			speed_mps: 2.6,
			cadence_spm: 174,
			duty_factor: 0.39,
			thigh_ext_deg: 17,
			thigh_flex_deg: 33,
			knee_swing_deg: 86
		}
	},
	c: {
		heightMetres: 1.86,
		facing: 'right',
		wall: '#d8d2c4',
		look: {
			skin: '#7a4f36',
			hair: '#120d0a',
			clothing: {
				singlet: '#e6e2d8',
				shorts: '#28503c',
				shoes: '#30343c',
				sole: '#dddddd',
				socks: '#dddddd'
			}
		},
		running: {
			speed_mps: 4.3,
			cadence_spm: 180,
			duty_factor: 0.31,
			thigh_ext_deg: 22,
			thigh_flex_deg: 46,
			knee_swing_deg: 106
		}
	}
};

/** Who runs beside whom in one scene. */
export const SECOND: Readonly<Record<Variant, Variant>> = { a: 'b', b: 'c', c: 'a' };
