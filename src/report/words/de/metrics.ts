import { evenUnit } from '../../speed-unit';
import type { Catalogue, MetricWords } from '../catalogue';

/** Namen tragen weiche Trennstriche: Sie stehen in schmalen Spalten. */
const metric = (label: string, short: string, unit: string, explain: string): MetricWords => ({
	label,
	short,
	unit,
	explain
});

export const metrics: Catalogue['metrics'] = {
	cadenceStepsPerMinute: metric(
		'Schritt\u00adfrequenz',
		'Frequenz',
		'Schritte/min',
		'Schritte pro Minute, beide Füße gezählt: 120 geteilt durch die Dauer des Doppelschritts.'
	),
	strideTimeSeconds: metric(
		'Dauer des Doppel\u00adschritts',
		'Dauer',
		'ms',
		'Von einem Erstkontakt eines Fußes bis zum nächsten Erstkontakt desselben Fußes.'
	),
	speedMetresPerSecond: {
		label: 'Geschwindig\u00adkeit',
		short: 'Tempo',
		get unit() {
			return evenUnit();
		},
		explain:
			'Wie von dir angegeben oder, wenn deine Körpergröße bekannt ist, daraus geschätzt, wie schnell sich der Standfuß nach hinten bewegt.'
	},
	strideLengthMetres: metric(
		'Länge des Doppel\u00adschritts',
		'Länge',
		'm',
		'Strecke von einem Erstkontakt eines Fußes bis zum nächsten desselben Fußes: Geschwindigkeit mal Dauer des Doppelschritts. Braucht die Bandgeschwindigkeit oder deine Körpergröße.'
	),
	strideLengthLegs: metric(
		'Länge des Doppel\u00adschritts in Bein\u00adlängen',
		'Länge',
		'Beinl.',
		'Länge des Doppelschritts geteilt durch die Beinlänge (Hüfte bis Knöchel). Braucht weder Geschwindigkeit noch Körpergröße.'
	),
	strideLengthStatures: metric(
		'Länge des Doppel\u00adschritts in Körper\u00adgrößen',
		'Länge',
		'Körpergrößen',
		'Länge des Doppelschritts geteilt durch die Körpergröße. Braucht deine Körpergröße.'
	),
	trunkLeanDegrees: metric(
		'Rumpf\u00adneigung',
		'Rumpf',
		'°',
		'Wie weit der Rumpf nach vorn geneigt ist, im Mittel über den Doppelschritt.'
	),
	verticalOscillationLegs: metric(
		'Auf und Ab in Bein\u00adlängen',
		'Auf und Ab',
		'Beinl.',
		'Wie weit sich die Hüfte in einem Doppelschritt hebt und senkt, geteilt durch die Beinlänge.'
	),
	verticalOscillationMetres: metric(
		'Auf und Ab',
		'Auf und Ab',
		'cm',
		'Wie weit sich die Hüfte in einem Doppelschritt hebt und senkt. Braucht die Bandgeschwindigkeit oder deine Körpergröße.'
	),
	contactTimeSeconds: metric(
		'Boden\u00adkontakt\u00adzeit',
		'Kontakt',
		'ms',
		'Wie lange der Fuß am Boden bleibt. Aus dem Weg des Knöchels geschätzt, weil das Posenmodell den Fuß nicht sieht.'
	),
	swingTimeSeconds: metric(
		'Schwungzeit',
		'Schwung',
		'ms',
		'Von der Fußabhebung bis zum nächsten Erstkontakt desselben Fußes.'
	),
	dutyFactor: metric(
		'Boden\u00adkontakt\u00adanteil',
		'Anteil',
		'%',
		'Anteil des Doppelschritts, in dem der Fuß am Boden ist. Unter 50 % ist es Laufen.'
	),
	flightTimeSeconds: metric(
		'Flugzeit',
		'Flug',
		'ms',
		'Von der Fußabhebung dieses Fußes bis zum Erstkontakt des anderen: Beide Füße sind in der Luft. Ein negativer Wert, wie beim Gehen, heißt: So lange sind beide am Boden.'
	),
	peakHipExtensionDegrees: metric(
		'Größte Hüft\u00adstreckung',
		'Streckung',
		'°',
		'Wie weit der Oberschenkel um die Fußabhebung herum höchstens hinter die Senkrechte zeigt.'
	),
	hipExtensionAtToeOffDegrees: metric(
		'Hüft\u00adstreckung bei der Fuß\u00adabhebung',
		'Bei Abhebung',
		'°',
		'Wie weit der Oberschenkel in dem Augenblick hinter die Senkrechte zeigt, in dem der Fuß den Boden verlässt.'
	),
	peakHipExtensionTrunkDegrees: metric(
		'Größte Hüft\u00adstreckung zum Rumpf',
		'Zum Rumpf',
		'°',
		'Größte Hüftstreckung, gemessen zur Linie des Rumpfes statt zur Senkrechten. Das Posenmodell sieht das Becken nicht, die Rumpfneigung steckt also in diesem Wert.'
	),
	kneeLiftDegrees: metric(
		'Kniehub',
		'Kniehub',
		'°',
		'Wie weit der Oberschenkel in der Schwungphase höchstens vor die Senkrechte zeigt. Bei 90° steht er waagerecht.'
	),
	hipRangeDegrees: metric(
		'Bewegungs\u00adumfang der Hüfte',
		'Umfang',
		'°',
		'Kniehub plus größte Hüftstreckung: der ganze Bogen des Oberschenkels in einem Doppelschritt.'
	),
	swingSpeedDegreesPerSecond: metric(
		'Schwung\u00adgeschwindig\u00adkeit',
		'Schwung',
		'°/s',
		'Mittlere Geschwindigkeit des Oberschenkels beim Schwung nach vorn, vom hintersten bis zum höchsten Punkt vorn.'
	),
	peakSwingSpeedDegreesPerSecond: metric(
		'Größte Schwung\u00adgeschwindig\u00adkeit',
		'Spitze',
		'°/s',
		'Höchste Geschwindigkeit des Oberschenkels beim Schwung nach vorn.'
	),
	peakKneeFlexionDegrees: metric(
		'Größte Knie\u00adbeugung',
		'Kniebeugung',
		'°',
		'Wie weit sich das Knie in der Schwungphase höchstens beugt; 0° ist ein gestrecktes Bein.'
	),
	kneeFlexionAtContactDegrees: metric(
		'Knie\u00adbeugung beim Erst\u00adkontakt',
		'Knie bei Kontakt',
		'°',
		'Wie weit das Knie gebeugt ist, wenn der Fuß aufsetzt.'
	),
	shankAngleAtContactDegrees: metric(
		'Unter\u00adschenkel\u00adwinkel beim Erst\u00adkontakt',
		'Unterschenkel bei Kontakt',
		'°',
		'Winkel des Unterschenkels zur Senkrechten, wenn der Fuß aufsetzt; positiv, wenn der Knöchel vor dem Knie ist.'
	),
	overstrideLegs: metric(
		'Aufsetzen vor der Hüfte',
		'Vor der Hüfte',
		'Beinl.',
		'Wie weit der Knöchel vor der Hüfte ist, wenn der Fuß aufsetzt, geteilt durch die Beinlänge.'
	),
	footInclinationAtContactDegrees: metric(
		'Fußneigung beim Aufsetzen',
		'Fuß beim Aufsetzen',
		'°',
		'Winkel zwischen Sohle und Band, wenn der Fuß aufsetzt; positiv mit den Zehen nach oben.'
	)
};
