/** The page about hip flexors: what the article says, in our own words. */
export const hipFlexors = {
	title: 'Hip flexors and running',
	intro:
		'What front-of-hip pain in runners can be, when it needs a clinician, why running fast asks more of the hip flexors, and how strength and running come back.',
	notAdvice:
		'This is not medical advice. It cannot tell what you have: a professional who examines you can.',
	contents: 'On this page',

	redFlags: {
		title: 'First: when to see a clinician',
		intro: 'Stop running and have it looked at soon if any of these is true.',
		list: [
			'You limp, or cannot put your full weight on the leg.',
			'It hurts at rest or wakes you at night.',
			'A deep pain in the groin comes earlier or stronger with every run, or hopping on that leg hurts.',
			'You lately ran more than you were used to and your body weight is very low, your periods have stopped, your bones are known to be weak, or you had a bone stress injury before.',
			'It began with a fall or a sudden tear.',
			'You also have a fever, lose weight without trying, or feel numbness or weakness in the leg.'
		],
		why: 'The first four can be signs of a stress fracture of the femoral neck. It is rare, and found late it can break through; found early it heals well.',
		otherwise:
			'Without any of them, have it assessed all the same: pain at the front of the hip has several causes in runners, and only an examination by a professional tells them apart.'
	},

	pain: {
		title: 'Where it is felt',
		where:
			'Hip flexor pain sits at the front of the hip, around the crease between thigh and trunk, while you run or afterwards.',
		what: 'It concerns the muscles that lift the thigh, iliacus, psoas and rectus femoris, and their tendons; at times a neighbour, such as the bursa that cushions the iliopsoas.',
		worse:
			'Once it is irritable, walking, stairs, a deep squat and getting up from a chair set it off too. Some runners speak of cramps.',
		snapping:
			'A hip that snaps or clicks as it moves, snapping hip, can pass for it and is something else.'
	},

	two: {
		title: 'The two diagnoses that matter most',
		intro: 'They hurt in the same place, and what helps one can do harm in the other.',
		columns: ['', 'Hip flexor injury', 'Stress fracture of the femoral neck'],
		rows: [
			[
				'What it is',
				'Muscle or tendon at the front of the hip',
				'A crack in the neck of the thigh bone, or a full break'
			],
			['Likelier in', 'Fast runners over short distances', 'Endurance runners'],
			[
				'Often after',
				'Running faster, more speed sessions, or new terrain such as hills',
				'More distance, sometimes with a very low body weight or weak bones'
			],
			[
				'At first',
				'Less activity for a short time; some running may go on',
				'No load on the leg at all: crutches, for weeks'
			],
			['Then', 'Strengthening', 'As the clinic decides']
		],
		wrong:
			'A plan made for the wrong one of the two can make matters worse: settle which it is before you begin.'
	},

	demand: {
		title: 'Why running fast asks more of them',
		swing:
			'The hip flexors work while the leg swings and have little to do while the foot is on the ground. The swing begins as the toe leaves the ground behind you and ends with the knee high in front.',
		columns: ['', 'Sprinting', 'Endurance running', 'What that means for the hip flexors'],
		rows: [
			[
				'Steps and swing',
				'Quick steps, so a fast swing',
				'Fewer steps, a slower swing',
				'A faster swing takes more force and power; a slower one less.'
			],
			[
				'Stride and hip range',
				'Long strides; the thigh is further back as the swing begins',
				'Shorter strides; the thigh is less far back',
				'They work through a larger range, or a smaller one.'
			],
			[
				'Hip extension',
				'More',
				'Less',
				'A hip that is far back presses on them and stresses them more.'
			],
			[
				'Knee at the end of the swing',
				'High',
				'Lower',
				'They carry the thigh further up, or less far.'
			]
		],
		caveats: [
			'Hip extension tells the two apart only weakly: in the data behind this app it grows from a jog to a fast run, and no further in a sprint.',
			'A faster swing is meant as turning speed. The time of a swing hardly changes between endurance speeds; the thigh covers more angle in it.',
			'This app measures movement. It cannot see a force, and says nothing about what causes a pain.'
		],
		ownRun: 'Your own numbers stand in the review of a clip.',
		toClip: 'Go to your clip'
	},

	strength: {
		title: 'Getting strong again',
		active:
			'Doing something works better than waiting. When the hip is irritable, a short rest and hands-on treatment can calm it first; then the hip flexors need load, a little more each time.',
		early: 'Early on',
		earlyText:
			'Work with the hip bent somewhat, the leg straight ahead or a little inwards. Leave out anything that takes the leg behind you or out to the side: both squeeze the sore tendons.',
		later: 'Later',
		laterText:
			'Step by step go back into these: the leg behind you, then out to the side, as you will need them to run.',
		stages: { kneeRaise: 'Early', straightRaise: 'Next', lungeRise: 'Late' },
		start: 'Start',
		end: 'End',
		exercises: {
			kneeRaise: {
				title: 'Knee raise with a band',
				how: 'Stand tall with a band around your ankles. Bend the knee, bring it forward and up against the band, and lower it slowly.',
				progress: 'Harder: raise it higher, or take a stronger band.',
				startPicture:
					'Standing on the left leg, a band around both ankles, the right knee slightly bent.',
				endPicture:
					'The right thigh is almost level, the knee bent at a right angle, the band taut.'
			},
			straightRaise: {
				title: 'Straight-leg raise with a band',
				how: 'The same with a straight knee: bring the whole leg forward against the band. The longer lever makes it heavier.',
				progress: 'Harder: raise it higher, or take a stronger band.',
				startPicture:
					'Standing on the left leg, a band around both ankles, the right leg straight.',
				endPicture: 'The straight right leg is raised halfway to level in front, the band taut.'
			},
			lungeRise: {
				title: 'From a lunge to a knee raise',
				how: 'Begin in a lunge with the sore side behind. Push up on the front leg and in one movement bring the back leg through until its knee is high in front.',
				progress: 'Harder: a band from behind around the ankle of the back leg.',
				startPicture:
					'A lunge: the left foot in front with the knee bent, the right knee low behind, on the ball of the foot.',
				endPicture: 'Standing on the left leg with the right knee raised high in front.'
			}
		},
		around: 'The muscles around it',
		aroundText:
			'Train the adductors too, adductor longus above all, and the muscles of hip, abdomen and trunk. When they hold you steady, the hip flexors need not.'
	},

	back: {
		title: 'Back to running',
		text: [
			'Come back gradually, and take note of how the hip feels during a run, straight after it and on the day after.',
			'A little stiffness without pain can mean that you are at the limit: stay there for now and do not add anything.',
			'Take most care with hills, with speed, and with how much you run fast or uphill.'
		],
		toDiary: 'Open the diary'
	},

	sources: {
		title: 'Sources',
		article: 'McCormack: Hip Flexor Pain Running (physiotherapy advice)',
		fracture: 'Robertson & Wood 2017: Femoral neck stress fractures in sport',
		lenhart: 'Lenhart, Thelen & Heiderscheit 2014: Hip muscle loads during running',
		about:
			'Everything on this page follows the first of them, in our words, unless another is named. The warning signs of a fracture also follow the second, the work of the hip flexors over the stride the third. Fever, weight loss and numbness are general warning signs.'
	}
};

export type HipFlexorWords = typeof hipFlexors;
