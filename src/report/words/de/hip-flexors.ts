import type { HipFlexorWords } from '../en/hip-flexors';

/** Die Seite über Hüftbeuger: der Artikel in unseren eigenen Worten. */
export const hipFlexors: HipFlexorWords = {
	title: 'Hüftbeuger und Laufen',
	intro:
		'Was Schmerzen vorn an der Hüfte bei Laufenden bedeuten können, wann du dich untersuchen lassen solltest, warum schnelles Laufen mehr von den Hüftbeugern verlangt, und wie du wieder Kraft aufbaust und ins Laufen zurückkommst.',
	notAdvice:
		'Das ist kein medizinischer Rat. Was du hast, kann diese Seite nicht sagen: Das kann jemand vom Fach, der dich untersucht.',
	contents: 'Auf dieser Seite',

	redFlags: {
		title: 'Zuerst: wann du dich untersuchen lassen solltest',
		intro: 'Hör mit dem Laufen auf und lass dich bald untersuchen, wenn etwas davon zutrifft.',
		list: [
			'Du hinkst oder kannst das Bein nicht voll belasten.',
			'Es tut in Ruhe weh oder weckt dich nachts.',
			'Ein tiefer Schmerz in der Leiste kommt mit jedem Lauf früher oder wird stärker, oder Hüpfen auf diesem Bein tut weh.',
			'Du hast dein Laufpensum vor Kurzem gesteigert, und dein Körpergewicht ist sehr niedrig, deine Periode bleibt aus, du hast bekanntermaßen schwache Knochen, oder du hattest schon einmal eine Stressverletzung eines Knochens.',
			'Es begann mit einem Sturz oder einem plötzlichen Riss.',
			'Du hast außerdem Fieber, nimmst ungewollt ab oder spürst Taubheit oder Schwäche im Bein.'
		],
		why: 'Die ersten vier können Zeichen eines Ermüdungsbruchs am Schenkelhals sein. Er ist selten. Übersehen kann er ganz durchbrechen; früh erkannt heilt er gut.',
		otherwise:
			'Lass dich auch sonst untersuchen: Schmerzen vorn an der Hüfte haben bei Laufenden verschiedene Gründe, und nur eine Untersuchung durch jemanden vom Fach kann sie auseinanderhalten.'
	},

	pain: {
		title: 'Wo es zu spüren ist',
		where:
			'Schmerzen der Hüftbeuger spürst du vorn an der Hüfte, um die Falte zwischen Oberschenkel und Rumpf, beim Laufen oder danach.',
		what: 'Betroffen sind die Muskeln, die den Oberschenkel heben (Iliacus, Psoas und Rectus femoris), und ihre Sehnen, manchmal auch ein Nachbar wie der Schleimbeutel, der den Iliopsoas polstert.',
		worse:
			'Ist die Stelle erst gereizt, lösen ihn auch Gehen, Treppen, eine tiefe Kniebeuge oder das Aufstehen vom Stuhl aus. Manche Laufende beschreiben es als Krampf.',
		snapping:
			'Eine Hüfte, die beim Bewegen schnappt oder klickt (schnappende Hüfte), kann sich ähnlich anfühlen, ist aber etwas anderes.'
	},

	two: {
		title: 'Die zwei Diagnosen, auf die es am meisten ankommt',
		intro:
			'Sie tun an derselben Stelle weh, aber was bei der einen hilft, kann bei der anderen schaden.',
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
				'Kurze Zeit weniger tun; etwas Laufen ist oft weiter möglich',
				'Das Bein gar nicht belasten: Krücken, wochenlang'
			],
			['Dann', 'Kräftigen', 'Nach ärztlicher Entscheidung']
		],
		wrong: 'Ein Plan für die falsche kann es schlimmer machen: Kläre vorher, welche es ist.'
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
				'Eine gestreckte Hüfte drückt auf sie und beansprucht sie mehr.'
			],
			[
				'Knie am Ende des Schwungs',
				'Hoch',
				'Niedriger',
				'Sie heben den Oberschenkel höher oder weniger hoch.'
			]
		],
		caveats: [
			'Die Hüftstreckung unterscheidet beide nur schwach: In den Daten hinter dieser App nimmt sie bei jedem mit der Geschwindigkeit zu, im Sprint unterscheiden sich die Einzelnen darin aber so sehr, dass sie Sprint und Ausdauerlauf kaum trennt.',
			'Ein schnellerer Schwung meint die Winkelgeschwindigkeit. Die Schwungzeit ändert sich zwischen Ausdauertempi kaum; der Oberschenkel legt darin einen größeren Winkel zurück.',
			'Diese App misst Bewegung. Kräfte kann sie nicht sehen, und sie sagt nichts darüber, woher Schmerzen kommen.'
		],
		ownRun: 'Deine eigenen Werte findest du im Ergebnis eines Videos.',
		toClip: 'Zu deinem Video'
	},

	strength: {
		title: 'Wieder stark werden',
		active:
			'Aktive Behandlung hilft besser als Abwarten. Ist die Hüfte gereizt, können eine kurze Pause und manuelle Behandlung sie zuerst beruhigen; dann brauchen die Hüftbeuger Belastung, jedes Mal ein wenig mehr.',
		early: 'Am Anfang',
		earlyText:
			'Übe mit leicht gebeugter Hüfte, das Bein gerade nach vorn oder ein wenig nach innen. Meide alles, was das Bein hinter dich oder zur Seite führt: Beides drückt auf die gereizten Sehnen.',
		later: 'Später',
		laterText:
			'Nimm beides Schritt für Schritt wieder dazu: das Bein nach hinten, dann zur Seite, denn zum Laufen brauchst du beides.',
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
				how: 'Beginne im Ausfallschritt mit der schmerzenden Seite hinten. Drück dich mit dem vorderen Bein hoch und führe in einer Bewegung das hintere Bein nach vorn, bis das Knie vorn hoch ist.',
				progress: 'Schwerer: dazu ein Band von hinten um den Knöchel des hinteren Beins.',
				startPicture:
					'Ein Ausfallschritt: der linke Fuß vorn mit gebeugtem Knie, das rechte Knie tief hinten, auf dem Fußballen.',
				endPicture: 'Stand auf dem linken Bein, das rechte Knie vorn hoch gehoben.'
			}
		},
		around: 'Die Muskeln drumherum',
		aroundText:
			'Trainiere auch die Adduktoren, vor allem den Adductor longus, und die Muskeln von Hüfte, Bauch und Rumpf. Was sie stabilisieren, müssen die Hüftbeuger nicht halten.'
	},

	back: {
		title: 'Zurück zum Laufen',
		text: [
			'Komm nach und nach zurück und achte darauf, wie sich die Hüfte beim Lauf, direkt danach und am Tag danach anfühlt.',
			'Ein wenig Steifheit ohne Schmerz kann heißen, dass du an deiner Grenze bist: Bleib erst einmal dort und leg nichts drauf.',
			'Sei besonders vorsichtig mit Hügeln, mit Tempo und damit, wie viel du schnell oder bergauf läufst.'
		],
		toDiary: 'Tagebuch öffnen'
	},

	sources: {
		title: 'Quellen',
		article: 'McCormack: Hip Flexor Pain Running (Rat aus der Physiotherapie, englisch)',
		fracture: 'Robertson & Wood 2017: Femoral neck stress fractures in sport (englisch)',
		lenhart: 'Lenhart, Thelen & Heiderscheit 2014: Hip muscle loads during running (englisch)',
		about:
			'Alles auf dieser Seite folgt der ersten Quelle, in unseren eigenen Worten, wenn keine andere genannt ist. Die Warnzeichen eines Bruchs folgen auch der zweiten, die Arbeit der Hüftbeuger über den Doppelschritt der dritten. Fieber, Gewichtsverlust und Taubheit sind allgemeine Warnzeichen.'
	}
};
