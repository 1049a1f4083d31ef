/** The page about hip flexors: the article in our own words. */
export const hipFlexors = {
	title: 'Hip flexors and running',
	intro:
		'What pain at the front of the hip can mean in runners, when to see a clinician, why running fast asks more of the hip flexors, and how to rebuild strength and return to running.',
	notAdvice:
		'This is not medical advice. It cannot say what you have; a professional who examines you can.',
	contents: 'On this page',

	redFlags: {
		title: 'First: when to see a clinician',
		intro: 'Stop running and see a clinician soon if any of these apply.',
		list: [
			'You limp or cannot put your full weight on the leg.',
			'It hurts at rest or wakes you at night.',
			'A deep pain in the groin comes earlier or gets stronger with every run, or hopping on that leg hurts.',
			'You recently increased your running, and your body weight is very low, your periods have stopped, you are known to have weak bones, or you have had a bone stress injury before.',
			'It started with a fall or a sudden tear.',
			'You also have a fever, are losing weight without trying, or feel numbness or weakness in the leg.'
		],
		why: 'The first four can be signs of a stress fracture of the femoral neck. It is rare. Missed, it can break completely; caught early, it heals well.',
		otherwise:
			'Even without any of these, have it assessed: pain at the front of the hip has several causes in runners, and only an examination by a professional can tell them apart.'
	},

	pain: {
		title: 'Where it is felt',
		where:
			'Hip flexor pain is felt at the front of the hip, around the crease between thigh and trunk, while you run or afterwards.',
		what: 'It involves the muscles that lift the thigh (iliacus, psoas and rectus femoris) and their tendons, and sometimes a neighbour such as the bursa that cushions the iliopsoas.',
		worse:
			'Once irritable, it can also be set off by walking, stairs, a deep squat or getting up from a chair. Some runners describe it as cramp.',
		snapping:
			'A hip that snaps or clicks as it moves (snapping hip) can feel similar but is something else.'
	},

	two: {
		title: 'The two diagnoses that matter most',
		intro: 'They hurt in the same place, but what helps one can harm the other.',
		columns: ['', 'Hip flexor injury', 'Stress fracture of the femoral neck'],
		rows: [
			[
				'What it is',
				'Muscle or tendon at the front of the hip',
				'A crack in the neck of the thigh bone, or a full break'
			],
			['More likely in', 'Fast runners at short distances', 'Endurance runners'],
			[
				'Often after',
				'Faster running, more speed sessions, or new terrain such as hills',
				'More distance, sometimes with a very low body weight or weak bones'
			],
			[
				'At first',
				'Less activity for a short time; some running may continue',
				'No weight on the leg at all: crutches, for weeks'
			],
			['Then', 'Strengthening', 'As the clinician decides']
		],
		wrong: 'A plan for the wrong one can make matters worse: find out which it is before you begin.'
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
				'A faster swing takes more force and power, a slower one less.'
			],
			[
				'Stride and hip range',
				'Long strides; the thigh is further back as the swing begins',
				'Shorter strides; the thigh is less far back',
				'They work through a larger range, or a smaller one.'
			],
			['Hip extension', 'More', 'Less', 'An extended hip presses on them and stresses them more.'],
			['Knee at the end of the swing', 'High', 'Lower', 'They lift the thigh higher, or less high.']
		],
		caveats: [
			'Hip extension separates the two only weakly: in the data behind this app it increases with speed in each runner, but sprinters differ so much among themselves that it hardly tells them from endurance runners.',
			'A faster swing means angular speed. Swing time hardly changes between endurance speeds; the thigh covers a larger angle in it.',
			'This app measures movement. It cannot see forces, and says nothing about what causes pain.'
		],
		ownRun: 'See your own numbers in the review of a clip.',
		toClip: 'Go to your clip'
	},

	strength: {
		title: 'Getting strong again',
		active:
			'Active treatment works better than waiting. If the hip is irritable, a short rest and hands-on treatment can calm it first; then the hip flexors need load, a little more each time.',
		early: 'Early on',
		earlyText:
			'Work with the hip slightly bent and the leg straight ahead or a little inwards. Avoid anything that takes the leg behind you or out to the side: both squeeze the sore tendons.',
		later: 'Later',
		laterText:
			'Bring these back step by step: the leg behind you, then out to the side, as running needs both.',
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
				how: 'The same with a straight knee: bring the whole leg forward against the band. The longer lever makes it harder.',
				progress: 'Harder: raise it higher, or take a stronger band.',
				startPicture:
					'Standing on the left leg, a band around both ankles, the right leg straight.',
				endPicture: 'The straight right leg is raised halfway to level in front, the band taut.'
			},
			lungeRise: {
				title: 'From a lunge to a knee raise',
				how: 'Start in a lunge with the sore side behind. Push up on the front leg and, in one movement, bring the back leg through until the knee is high in front.',
				progress: 'Harder: add a band from behind, around the ankle of the back leg.',
				startPicture:
					'A lunge: the left foot in front with the knee bent, the right knee low behind, on the ball of the foot.',
				endPicture: 'Standing on the left leg with the right knee raised high in front.'
			}
		},
		around: 'The muscles around it',
		aroundText:
			'Train the adductors too, adductor longus above all, and the muscles of the hip, abdomen and trunk. When they stabilise you, the hip flexors do not have to.'
	},

	back: {
		title: 'Back to running',
		text: [
			'Come back gradually, and notice how the hip feels during a run, straight after it and on the day after.',
			'A little stiffness without pain can mean you are at your limit: stay there for now and add nothing.',
			'Be most careful with hills, with speed, and with how much you run fast or uphill.'
		],
		toDiary: 'Open the diary'
	},

	sources: {
		title: 'Sources',
		article: 'McCormack: Hip Flexor Pain Running (physiotherapy advice)',
		fracture: 'Robertson & Wood 2017: Femoral neck stress fractures in sport',
		lenhart: 'Lenhart, Thelen & Heiderscheit 2014: Hip muscle loads during running',
		about:
			'Everything on this page follows the first source, in our own words, unless another is named. The warning signs of a fracture also follow the second, the work of the hip flexors over the stride the third. Fever, weight loss and numbness are general warning signs.'
	}
};

export type HipFlexorWords = typeof hipFlexors;
