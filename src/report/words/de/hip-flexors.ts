import type { HipFlexorWords } from '../en/hip-flexors';

/** Die Seite über Hüftbeuger: was der Artikel sagt, in unseren Worten. */
export const hipFlexors: HipFlexorWords = {
	title: 'Hüftbeuger und Laufen',
	intro:
		'Was Schmerzen vorn an der Hüfte bei Laufenden sein können, wann jemand vom Fach darauf schauen muss, warum schnelles Laufen mehr von den Hüftbeugern verlangt, und wie Kraft und Laufen zurückkommen.',
	notAdvice:
		'Das ist kein medizinischer Rat. Was du hast, kann diese Seite nicht sagen: Das kann jemand vom Fach, der dich untersucht.',
	contents: 'Auf dieser Seite',

	redFlags: {
		title: 'Zuerst: wann du dich untersuchen lassen solltest',
		intro: 'Hör mit dem Laufen auf und lass es bald anschauen, wenn etwas davon zutrifft.',
		list: [
			'Du hinkst oder kannst das Bein nicht voll belasten.',
			'Es tut in Ruhe weh oder weckt dich nachts.',
			'Ein tiefer Schmerz in der Leiste kommt mit jedem Lauf früher oder stärker, oder auf diesem Bein zu hüpfen tut weh.',
			'Du bist zuletzt mehr gelaufen als gewohnt, und dein Körpergewicht ist sehr niedrig, deine Periode bleibt aus, deine Knochen sind bekanntermaßen schwach, oder du hattest schon einmal eine Stressverletzung eines Knochens.',
			'Es begann mit einem Sturz oder einem plötzlichen Riss.',
			'Du hast außerdem Fieber, nimmst ungewollt ab oder spürst Taubheit oder Schwäche im Bein.'
		],
		why: 'Die ersten vier können Zeichen eines Ermüdungsbruchs am Schenkelhals sein. Er ist selten, und spät erkannt kann er durchbrechen; früh erkannt heilt er gut.',
		otherwise:
			'Lass es auch ohne eines davon untersuchen: Schmerzen vorn an der Hüfte haben bei Laufenden verschiedene Gründe, und nur eine Untersuchung durch jemanden vom Fach hält sie auseinander.'
	},

	pain: {
		title: 'Wo es zu spüren ist',
		where:
			'Schmerzen der Hüftbeuger sitzen vorn an der Hüfte, um die Falte zwischen Oberschenkel und Rumpf, beim Laufen oder danach.',
		what: 'Es geht um die Muskeln, die den Oberschenkel heben, Iliacus, Psoas und Rectus femoris, und um ihre Sehnen; manchmal um einen Nachbarn wie den Schleimbeutel, der den Iliopsoas polstert.',
		worse:
			'Ist die Stelle erst gereizt, melden sie auch Gehen, Treppen, eine tiefe Kniebeuge und das Aufstehen vom Stuhl. Manche Laufende sprechen von Krämpfen.',
		snapping:
			'Eine Hüfte, die beim Bewegen schnappt oder klickt, die schnappende Hüfte, lässt sich damit verwechseln und ist etwas anderes.'
	},

	two: {
		title: 'Die zwei Diagnosen, auf die es am meisten ankommt',
		intro:
			'Sie tun an derselben Stelle weh, und was bei der einen hilft, kann bei der anderen schaden.',
		columns: ['', 'Verletzung der Hüftbeuger', 'Ermüdungsbruch am Schenkelhals'],
		rows: [
			[
				'Was es ist',
				'Muskel oder Sehne vorn an der Hüfte',
				'Ein Riss im Hals des Oberschenkelknochens oder ein ganzer Bruch'
			],
			['Eher bei', 'Schnellen auf kurzen Strecken', 'Ausdauerlaufenden'],
			[
				'Oft nach',
				'Schnellerem Laufen, mehr Tempoeinheiten oder neuem Gelände wie Hügeln',
				'Mehr Strecke, manchmal mit sehr niedrigem Körpergewicht oder schwachen Knochen'
			],
			[
				'Zuerst',
				'Eine kurze Zeit weniger tun; etwas Laufen kann weitergehen',
				'Das Bein gar nicht belasten: Krücken, wochenlang'
			],
			['Dann', 'Kräftigen', 'Wie die Klinik entscheidet']
		],
		wrong:
			'Ein Plan für die falsche der beiden kann es schlimmer machen: Kläre vorher, welche es ist.'
	},

	demand: {
		title: 'Warum schnelles Laufen mehr von ihnen verlangt',
		swing:
			'Die Hüftbeuger arbeiten, während das Bein schwingt, und haben wenig zu tun, solange der Fuß am Boden ist. Der Schwung beginnt, wenn der Fuß hinter dir den Boden verlässt, und endet mit dem Knie hoch vorn.',
		columns: ['', 'Sprint', 'Ausdauerlauf', 'Was das für die Hüftbeuger heißt'],
		rows: [
			[
				'Schritte und Schwung',
				'Schnelle Schritte, also ein schneller Schwung',
				'Weniger Schritte, ein langsamerer Schwung',
				'Ein schnellerer Schwung braucht mehr Kraft und Leistung, ein langsamerer weniger.'
			],
			[
				'Doppelschritt und Bewegungsumfang der Hüfte',
				'Lange Doppelschritte; der Oberschenkel ist weiter hinten, wenn der Schwung beginnt',
				'Kürzere Doppelschritte; der Oberschenkel ist weniger weit hinten',
				'Sie arbeiten über einen größeren Umfang oder über einen kleineren.'
			],
			[
				'Hüftstreckung',
				'Mehr',
				'Weniger',
				'Eine weit gestreckte Hüfte drückt auf sie und beansprucht sie mehr.'
			],
			[
				'Knie am Ende des Schwungs',
				'Hoch',
				'Niedriger',
				'Sie tragen den Oberschenkel weiter nach oben oder weniger weit.'
			]
		],
		caveats: [
			'Die Hüftstreckung unterscheidet beide nur schwach: In den Daten hinter dieser App wächst sie vom Traben bis zum schnellen Lauf, im Sprint aber nicht weiter.',
			'Ein schnellerer Schwung ist als Drehgeschwindigkeit gemeint. Die Zeit eines Schwungs ändert sich zwischen Ausdauertempi kaum; der Oberschenkel legt darin mehr Winkel zurück.',
			'Diese App misst Bewegung. Eine Kraft kann sie nicht sehen, und sie sagt nichts darüber, woher ein Schmerz kommt.'
		],
		ownRun: 'Deine eigenen Zahlen stehen im Ergebnis eines Videos.',
		toClip: 'Zu deinem Video'
	},

	strength: {
		title: 'Wieder stark werden',
		active:
			'Etwas zu tun hilft besser als abzuwarten. Ist die Hüfte gereizt, können eine kurze Pause und Behandlung mit den Händen sie zuerst beruhigen; dann brauchen die Hüftbeuger Belastung, jedes Mal ein wenig mehr.',
		early: 'Am Anfang',
		earlyText:
			'Übe mit etwas gebeugter Hüfte, das Bein gerade nach vorn oder ein wenig nach innen. Lass alles weg, was das Bein hinter dich oder zur Seite führt: Beides drückt auf die wunden Sehnen.',
		later: 'Später',
		laterText:
			'Nimm beides Schritt für Schritt wieder dazu: das Bein nach hinten, dann zur Seite, so wie du es zum Laufen brauchst.',
		stages: { kneeRaise: 'Früh', straightRaise: 'Danach', lungeRise: 'Spät' },
		start: 'Beginn',
		end: 'Ende',
		exercises: {
			kneeRaise: {
				title: 'Knieheben mit Band',
				how: 'Steh aufrecht mit einem Band um beide Knöchel. Beuge das Knie, führe es gegen das Band nach vorn und oben und senke es langsam.',
				progress: 'Schwerer: höher heben oder ein stärkeres Band nehmen.',
				startPicture:
					'Stand auf dem linken Bein, ein Band um beide Knöchel, das rechte Knie leicht gebeugt.',
				endPicture:
					'Der rechte Oberschenkel ist fast waagerecht, das Knie im rechten Winkel gebeugt, das Band gespannt.'
			},
			straightRaise: {
				title: 'Heben des gestreckten Beins mit Band',
				how: 'Dasselbe mit gestrecktem Knie: Führe das ganze Bein gegen das Band nach vorn. Der längere Hebel macht es schwerer.',
				progress: 'Schwerer: höher heben oder ein stärkeres Band nehmen.',
				startPicture:
					'Stand auf dem linken Bein, ein Band um beide Knöchel, das rechte Bein gestreckt.',
				endPicture:
					'Das gestreckte rechte Bein ist vorn auf halbe Höhe zur Waagerechten gehoben, das Band gespannt.'
			},
			lungeRise: {
				title: 'Vom Ausfallschritt ins Knieheben',
				how: 'Beginne im Ausfallschritt mit der wunden Seite hinten. Drück dich mit dem vorderen Bein hoch und führe in einer Bewegung das hintere Bein nach vorn, bis sein Knie vorn hoch ist.',
				progress: 'Schwerer: ein Band von hinten um den Knöchel des hinteren Beins.',
				startPicture:
					'Ein Ausfallschritt: der linke Fuß vorn mit gebeugtem Knie, das rechte Knie tief hinten, auf dem Fußballen.',
				endPicture: 'Stand auf dem linken Bein, das rechte Knie vorn hoch gehoben.'
			}
		},
		around: 'Die Muskeln drumherum',
		aroundText:
			'Trainiere auch die Adduktoren, vor allem den Adductor longus, und die Muskeln von Hüfte, Bauch und Rumpf. Was sie stabil halten, müssen die Hüftbeuger nicht halten.'
	},

	back: {
		title: 'Zurück zum Laufen',
		text: [
			'Komm nach und nach zurück und achte darauf, wie sich die Hüfte beim Lauf, direkt danach und am Tag danach anfühlt.',
			'Ein wenig Steifheit ohne Schmerz kann heißen, dass du an der Grenze bist: Bleib erst einmal dort und leg nichts drauf.',
			'Am vorsichtigsten sei mit Hügeln, mit Tempo und damit, wie viel du schnell oder bergauf läufst.'
		],
		toDiary: 'Tagebuch öffnen'
	},

	sources: {
		title: 'Quellen',
		article: 'McCormack: Hip Flexor Pain Running (Rat aus der Physiotherapie, englisch)',
		fracture: 'Robertson & Wood 2017: Femoral neck stress fractures in sport (englisch)',
		lenhart: 'Lenhart, Thelen & Heiderscheit 2014: Hip muscle loads during running (englisch)',
		about:
			'Alles auf dieser Seite folgt der ersten Quelle, in unseren Worten, wenn keine andere genannt ist. Die Warnzeichen eines Bruchs folgen auch der zweiten, die Arbeit der Hüftbeuger über den Doppelschritt der dritten. Fieber, Gewichtsverlust und Taubheit sind allgemeine Warnzeichen.'
	}
};
