import type { Catalogue, MetricWords } from '../catalogue';
import { metrics as english } from '../en/metrics';

type Name = keyof Catalogue['metrics'];

/** Maßstab und Nachkommastellen sind in jeder Sprache dieselben. */
const metric = (
	name: Name,
	label: string,
	short: string,
	unit: string,
	explain: string
): MetricWords => ({ ...english[name], label, short, unit, explain });

export const metrics: Catalogue['metrics'] = {
	cadenceStepsPerMinute: metric(
		'cadenceStepsPerMinute',
		'Schrittfrequenz',
		'Frequenz',
		'Schritte/min',
		'Schritte pro Minute, beide Füße gezählt: 120 geteilt durch die Dauer des Doppelschritts.'
	),
	strideTimeSeconds: metric(
		'strideTimeSeconds',
		'Dauer des Doppelschritts',
		'Dauer',
		'ms',
		'Von einem Erstkontakt eines Fußes bis zu seinem nächsten.'
	),
	speedMetresPerSecond: metric(
		'speedMetresPerSecond',
		'Geschwindigkeit',
		'Tempo',
		'km/h',
		'Wie du sie angegeben hast, oder daraus geschätzt, wie schnell sich der stehende Fuß nach hinten bewegt, wenn deine Körpergröße bekannt ist.'
	),
	strideLengthMetres: metric(
		'strideLengthMetres',
		'Länge des Doppelschritts',
		'Länge',
		'm',
		'Strecke von einem Erstkontakt eines Fußes bis zu seinem nächsten: Geschwindigkeit mal Dauer des Doppelschritts. Braucht die Bandgeschwindigkeit oder deine Körpergröße.'
	),
	strideLengthLegs: metric(
		'strideLengthLegs',
		'Länge des Doppelschritts in Beinlängen',
		'Länge',
		'Beinlängen',
		'Länge des Doppelschritts geteilt durch die Beinlänge (Hüfte bis Knöchel). Braucht weder Geschwindigkeit noch Körpergröße.'
	),
	strideLengthStatures: metric(
		'strideLengthStatures',
		'Länge des Doppelschritts in Körpergrößen',
		'Länge',
		'Körpergrößen',
		'Länge des Doppelschritts geteilt durch die Körpergröße. Braucht deine Körpergröße.'
	),
	trunkLeanDegrees: metric(
		'trunkLeanDegrees',
		'Rumpfneigung',
		'Rumpf',
		'°',
		'Wie weit der Rumpf nach vorn geneigt ist, im Mittel über den Doppelschritt.'
	),
	verticalOscillationLegs: metric(
		'verticalOscillationLegs',
		'Auf und Ab in Beinlängen',
		'Auf und Ab',
		'Beinlängen',
		'Wie weit sich die Hüfte in einem Doppelschritt hebt und senkt, geteilt durch die Beinlänge.'
	),
	verticalOscillationMetres: metric(
		'verticalOscillationMetres',
		'Auf und Ab',
		'Auf und Ab',
		'cm',
		'Wie weit sich die Hüfte in einem Doppelschritt hebt und senkt. Braucht die Bandgeschwindigkeit oder deine Körpergröße.'
	),
	contactTimeSeconds: metric(
		'contactTimeSeconds',
		'Bodenkontaktzeit',
		'Kontakt',
		'ms',
		'Wie lange der Fuß am Boden bleibt. Ohne Punkte am Fuß aus dem Weg des Knöchels geschätzt.'
	),
	swingTimeSeconds: metric(
		'swingTimeSeconds',
		'Schwungzeit',
		'Schwung',
		'ms',
		'Von der Fußabhebung bis zum nächsten Erstkontakt desselben Fußes.'
	),
	dutyFactor: metric(
		'dutyFactor',
		'Bodenkontaktanteil',
		'Anteil',
		'%',
		'Anteil des Doppelschritts, in dem der Fuß am Boden ist. Unter 50 % ist es Laufen.'
	),
	flightTimeSeconds: metric(
		'flightTimeSeconds',
		'Flugzeit',
		'Flug',
		'ms',
		'Von der Fußabhebung dieses Fußes bis zum Erstkontakt des anderen: Beide Füße sind in der Luft. Unter 0, wie beim Gehen, sind so lange beide am Boden.'
	),
	peakHipExtensionDegrees: metric(
		'peakHipExtensionDegrees',
		'Größte Hüftstreckung',
		'Streckung',
		'°',
		'Wie weit der Oberschenkel um die Fußabhebung herum höchstens hinter die Senkrechte zeigt. Gegen die Senkrechte gemessen.'
	),
	hipExtensionAtToeOffDegrees: metric(
		'hipExtensionAtToeOffDegrees',
		'Hüftstreckung bei der Fußabhebung',
		'Bei Abhebung',
		'°',
		'Wie weit der Oberschenkel in dem Augenblick hinter die Senkrechte zeigt, in dem der Fuß den Boden verlässt.'
	),
	peakHipExtensionTrunkDegrees: metric(
		'peakHipExtensionTrunkDegrees',
		'Größte Hüftstreckung gegen den Rumpf',
		'Gegen Rumpf',
		'°',
		'Dasselbe gegen die Linie des Rumpfes statt gegen die Senkrechte. Das Posenmodell sieht kein Becken, die Rumpfneigung steckt also in dieser Zahl.'
	),
	kneeLiftDegrees: metric(
		'kneeLiftDegrees',
		'Kniehub',
		'Kniehub',
		'°',
		'Wie weit der Oberschenkel in der Schwungphase höchstens vor die Senkrechte zeigt. Bei 90° steht er waagerecht.'
	),
	hipRangeDegrees: metric(
		'hipRangeDegrees',
		'Bewegungsumfang der Hüfte',
		'Umfang',
		'°',
		'Kniehub plus größte Hüftstreckung: der ganze Bogen des Oberschenkels in einem Doppelschritt.'
	),
	swingSpeedDegreesPerSecond: metric(
		'swingSpeedDegreesPerSecond',
		'Schwunggeschwindigkeit',
		'Schwung',
		'°/s',
		'Wie schnell der Oberschenkel im Mittel nach vorn schwingt, vom hintersten bis zum höchsten Punkt vorn.'
	),
	peakSwingSpeedDegreesPerSecond: metric(
		'peakSwingSpeedDegreesPerSecond',
		'Größte Schwunggeschwindigkeit',
		'Spitze',
		'°/s',
		'Der schnellste Augenblick, in dem der Oberschenkel nach vorn schwingt.'
	),
	peakKneeFlexionDegrees: metric(
		'peakKneeFlexionDegrees',
		'Größte Kniebeugung',
		'Kniebeugung',
		'°',
		'Wie weit sich das Knie in der Schwungphase höchstens beugt; 0° ist ein gestrecktes Bein.'
	),
	kneeFlexionAtContactDegrees: metric(
		'kneeFlexionAtContactDegrees',
		'Kniebeugung beim Erstkontakt',
		'Knie bei Kontakt',
		'°',
		'Wie weit das Knie gebeugt ist, wenn der Fuß aufsetzt.'
	),
	shankAngleAtContactDegrees: metric(
		'shankAngleAtContactDegrees',
		'Unterschenkelwinkel beim Erstkontakt',
		'Unterschenkel bei Kontakt',
		'°',
		'Wie weit der Knöchel vor dem Knie ist, wenn der Fuß aufsetzt; 0° ist ein senkrechter Unterschenkel.'
	),
	overstrideLegs: metric(
		'overstrideLegs',
		'Aufsetzen vor der Hüfte',
		'Vor der Hüfte',
		'Beinlängen',
		'Wie weit der Knöchel vor der Hüfte ist, wenn der Fuß aufsetzt, geteilt durch die Beinlänge.'
	)
};
