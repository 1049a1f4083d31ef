import type { QualityCode } from '../../src/core/model/quality-note';
import type { RefusalCode } from '../../src/core/model/refusal';
import type { ContentPerson, Variant } from './people';
import type { SceneName } from './scenes';

/** What may come of a clip. */
export interface Expected {
	/** Refusals that hold; empty where the clip must give a result. */
	readonly refused: readonly RefusalCode[];
	/**
	 * A result may be given. `notes`: one of these must be said (none needed where empty). `gait`: what it may be called.
	 * Numbers that are given must be right in any case, see `judge`.
	 */
	readonly result: null | {
		readonly notes: readonly QualityCode[];
		readonly gait: readonly ('running' | 'walking' | 'unknown')[];
	};
}

/** One kind of content, in every variant. */
export interface Content {
	readonly id: string;
	readonly shows: string;
	/** Drawn by the renderer, or made from another content's clip with ffmpeg. */
	readonly made:
		| { readonly scene: SceneName }
		| {
				readonly from: string;
				readonly filter: string | ((who: ContentPerson) => string);
				readonly encode?: readonly string[];
		  }
		| {
				readonly of: (variant: Variant) => readonly [string, string];
				readonly filter: (variant: Variant) => string;
		  };
	readonly expected: Expected;
	/**
	 * Whose movement the numbers must agree with; `either`: of the two that are seen; `null`: there is no gait to
	 * measure.
	 */
	readonly truth: 'runner' | 'mirrored' | 'walker' | 'either' | null;
}

const refused = (...codes: RefusalCode[]): Expected => ({ refused: codes, result: null });
const RIGHT: Expected = { refused: [], result: { notes: [], gait: ['running'] } };
const flagged = (notes: QualityCode[], ...codes: RefusalCode[]): Expected => ({
	refused: codes,
	result: { notes, gait: ['running', 'unknown'] }
});
/** No gait, or at least nothing that could be taken for running. */
const noGait: Expected = {
	refused: ['no-gait', 'no-person', 'not-side-view', 'too-few-strides'],
	result: null
};
const walked = (...gait: ('walking' | 'unknown')[]): Expected => ({
	refused: [],
	result: { notes: ['walking', 'gait-unclear'], gait }
});

const drawn = (
	id: SceneName,
	shows: string,
	expected: Expected,
	truth: Content['truth'] = null
): Content => ({ id, shows, made: { scene: id }, expected, truth });

const edited = (
	id: string,
	shows: string,
	[from, filter, ...encode]: readonly [
		string,
		string | ((who: ContentPerson) => string),
		...string[]
	],
	expected: Expected,
	truth: Content['truth'] = 'runner'
): Content => ({ id, shows, made: { from, filter, encode }, expected, truth });

/** Two clips, one after the other. */
const cut = (id: string, shows: string, second: (variant: Variant) => string): Content => ({
	id,
	shows,
	made: {
		of: (variant) => [`runner-${variant}`, second(variant)],
		filter: () =>
			'[0:v]trim=duration=2.2,setpts=PTS-STARTPTS[a];[1:v]trim=duration=1.2,setpts=PTS-STARTPTS[b];[a][b]concat=n=2:v=1'
	},
	expected: flagged(['scene-cut'], 'too-few-strides', 'not-side-view'),
	truth: 'runner'
});

/** Two clips side by side; both face the same way. */
const besides = (id: string, shows: string, expected: Expected): Content => ({
	id,
	shows,
	made: {
		of: (variant) => [`runner-${variant}`, OTHER[variant]],
		filter: (variant: Variant) =>
			`[0:v]crop=340:360:150:0[a];[1:v]${variant === 'b' ? 'hflip,' : ''}crop=340:360:150:0[b];[b][a]hstack`
	},
	expected,
	truth: 'either'
});

/** Somebody else's clip. */
export const OTHER: Readonly<Record<Variant, string>> = {
	a: 'runner-c',
	b: 'runner-a',
	c: 'runner-a'
};

/** What a mirror at the end of the treadmill shows. */
const MIRRORED = 'crop=400:360:150:0,split[a][b];[b]hflip[c];[a][c]hstack';

export const CONTENTS: readonly Content[] = [
	drawn('runner', 'a runner on a treadmill, as it should be', RIGHT, 'runner'),
	drawn('empty', 'an empty treadmill, the belt runs', refused('no-person')),
	drawn('walk-slow', 'walks slowly', walked('walking'), 'walker'),
	drawn('walk-brisk', 'walks briskly', walked('walking'), 'walker'),
	drawn('race-walk', 'walks as races are walked', walked('walking', 'unknown'), 'walker'),
	drawn('standing', 'stands', refused('no-gait', 'too-few-strides')),
	drawn('jumping', 'jumps on the spot', noGait),
	drawn('on-the-spot', 'runs on the spot', noGait),
	drawn('squats', 'squats', noGait),
	drawn('front', 'runs, seen from the front', refused('not-side-view')),
	drawn('rear', 'runs, seen from behind', refused('not-side-view')),
	drawn(
		'off-30',
		'runs, the camera 30 degrees off the side',
		flagged(['off-axis-view'], 'not-side-view'),
		'runner'
	),
	drawn('off-45', '45 degrees off', flagged(['off-axis-view'], 'not-side-view'), 'runner'),
	drawn('off-60', '60 degrees off', flagged(['off-axis-view'], 'not-side-view'), 'runner'),
	edited(
		'legs-cut',
		'the picture ends at the knees',
		['runner', 'crop=iw:ih*0.6:0:0'],
		refused('body-cropped', 'no-person')
	),
	edited(
		'feet-cut',
		'the picture ends at the ankles',
		['runner', 'crop=iw:ih*0.82:0:0'],
		flagged(['feet-cut-off'], 'body-cropped')
	),
	edited(
		'head-cut',
		'the picture begins below the head',
		['runner', 'crop=iw:ih*0.7:0:ih*0.3'],
		RIGHT
	),
	edited(
		'half-sideways',
		'the edge of the picture goes through the body',
		['runner', 'crop=iw/2+8:ih:0:0'],
		flagged(
			['partly-in-view', 'feet-cut-off'],
			'body-cropped',
			'no-person',
			'no-gait',
			'too-few-strides'
		)
	),
	edited(
		'leaving',
		'runs out of the picture',
		['runner', "pad=iw*2:ih:0:0:0xA8A399,crop=iw/3:ih:'min(t/3.4,1)*iw*0.5':0"],
		{
			refused: ['too-few-strides'],
			result: { notes: ['partly-in-view', 'few-strides'], gait: ['running', 'unknown'] }
		}
	),
	edited(
		'tiny',
		'runs far away, 40 pixels tall',
		['runner', 'scale=iw/6:-2,pad=640:360:330:200:0xA8A399'],
		{ ...RIGHT, refused: ['no-person', 'body-cropped'] }
	),
	besides('two-in-line', 'two run, one behind the other', flagged(['several-people'])),
	drawn('two-abreast', 'two run, one beside the other', flagged(['several-people']), 'either'),
	drawn('mirror-behind', 'a mirror on the wall behind', flagged([]), 'runner'),
	edited(
		'mirror-ahead',
		'a mirror in front of the treadmill',
		['runner', ({ facing }) => (facing === 'right' ? MIRRORED : `hflip,${MIRRORED},hflip`)],
		flagged([]),
		'either'
	),
	cut('cut-person', 'somebody else after a cut', (variant) => OTHER[variant]),
	cut('cut-angle', 'another angle after a cut', (variant) => `front-${variant}`),
	drawn('pan', 'the camera pans along with a runner on the road', flagged([]), 'runner'),
	edited(
		'sway',
		'the camera sways from side to side',
		['runner', "crop=iw*0.7:ih:'(iw-ow)/2*(1+sin(2.4*t))':0"],
		RIGHT
	),
	edited('upside-down', 'upside down', ['runner', 'vflip,hflip'], refused('turned-picture')),
	edited('lying', 'lying on its side', ['runner', 'transpose=1'], refused('turned-picture')),
	edited('mirrored', 'the mirror image', ['runner', 'hflip'], RIGHT, 'mirrored'),
	edited(
		'night',
		'a dark room',
		[
			'runner',
			'lutyuv=y=16+(val-16)*0.09:u=128+(val-128)*0.2:v=128+(val-128)*0.2,noise=alls=9:allf=t'
		],
		{ ...RIGHT, refused: ['too-dark', 'no-person'] }
	),
	drawn(
		'backlight',
		'before a bright window',
		{ ...RIGHT, refused: ['too-dark', 'no-person'] },
		'runner'
	),
	edited(
		'blur',
		'far out of focus',
		['runner', 'gblur=sigma=7'],
		flagged([], 'no-person', 'no-gait')
	),
	edited('compressed', 'compressed to a few blocks', ['runner', 'null', '-crf', '46'], flagged([])),
	edited(
		'still',
		'a still image as video',
		['runner', 'trim=end_frame=1,loop=loop=119:size=1:start=0,setpts=N/30/TB'],
		refused('no-gait', 'too-few-strides')
	),
	drawn('bicycle', 'rides a bicycle on rollers', noGait),
	drawn('stairs', 'walks up stairs', {
		...noGait,
		result: { notes: ['walking', 'gait-unclear'], gait: ['walking', 'unknown'] }
	}),
	edited(
		'handrail',
		'a rail and a panel hide part of the legs',
		[
			'runner',
			['196:188:250:10', '196:236:250:12', '230:236:90:64', '205:188:12:130', '425:188:12:130']
				.map((place) => {
					const [x, y, w, h] = place.split(':');
					return `drawbox=x=${x}:y=${y}:w=${w}:h=${h}:color=0x9aa0a6:t=fill`;
				})
				.join()
		],
		flagged([], 'body-cropped', 'no-gait')
	),
	edited('reversed', 'a runner, played backwards', ['runner', 'reverse'], refused('no-gait'), null),
	edited(
		'walk-reversed',
		'a walker, played backwards',
		['walk-brisk', 'reverse'],
		refused('no-gait'),
		null
	)
];
