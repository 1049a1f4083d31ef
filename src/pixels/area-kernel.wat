;; The inner loops of an area average and of YUV to RGB (see area-average.ts). Assemble with `npm run kernel`.
(module
	(memory (export "memory") 1)

	;; One output row's weighted sum of source rows, byte column by byte column:
	;;   out[c] = low * first row + mid * sum of the rows between + high * last row
	;; 16 columns at a time; reads and writes up to 15 columns beyond `bytes`.
	;; The rows between are added as 16-bit integers: no more than 257 of them.
	(func (export "addRows")
		(param $source i32) (param $stride i32) (param $between i32)
		(param $low f32) (param $mid f32) (param $high f32)
		(param $bytes i32) (param $out i32)
		(local $end i32) (local $at i32) (local $left i32) (local $pixels v128)
		(local $first v128) (local $last v128) (local $sumLow v128) (local $sumHigh v128)
		(local $lows v128) (local $mids v128) (local $highs v128)
		(local.set $lows (f32x4.splat (local.get $low)))
		(local.set $mids (f32x4.splat (local.get $mid)))
		(local.set $highs (f32x4.splat (local.get $high)))
		(local.set $end (i32.add (local.get $source) (local.get $bytes)))
		(block $done
			(loop $columns
				(br_if $done (i32.ge_u (local.get $source) (local.get $end)))
				(local.set $first (v128.load (local.get $source)))
				(local.set $at (i32.add (local.get $source) (local.get $stride)))
				(local.set $left (local.get $between))
				(local.set $sumLow (v128.const i32x4 0 0 0 0))
				(local.set $sumHigh (v128.const i32x4 0 0 0 0))
				(block $summed
					(loop $rows
						(br_if $summed (i32.eqz (local.get $left)))
						(local.set $pixels (v128.load (local.get $at)))
						(local.set $sumLow
							(i16x8.add (local.get $sumLow) (i16x8.extend_low_i8x16_u (local.get $pixels))))
						(local.set $sumHigh
							(i16x8.add (local.get $sumHigh) (i16x8.extend_high_i8x16_u (local.get $pixels))))
						(local.set $at (i32.add (local.get $at) (local.get $stride)))
						(local.set $left (i32.sub (local.get $left) (i32.const 1)))
						(br $rows)))
				;; A row alone is first and last: it counts once, its high weight is 0.
				(local.set $last (v128.load (local.get $at)))
				(call $store (local.get $out)
					(i16x8.extend_low_i8x16_u (local.get $first)) (local.get $sumLow)
					(i16x8.extend_low_i8x16_u (local.get $last))
					(local.get $lows) (local.get $mids) (local.get $highs))
				(call $store (i32.add (local.get $out) (i32.const 32))
					(i16x8.extend_high_i8x16_u (local.get $first)) (local.get $sumHigh)
					(i16x8.extend_high_i8x16_u (local.get $last))
					(local.get $lows) (local.get $mids) (local.get $highs))
				(local.set $source (i32.add (local.get $source) (i32.const 16)))
				(local.set $out (i32.add (local.get $out) (i32.const 64)))
				(br $columns))))

	;; Eight columns: low * first + mid * between + high * last.
	(func $store
		(param $out i32) (param $first v128) (param $between v128) (param $last v128)
		(param $lows v128) (param $mids v128) (param $highs v128)
		(v128.store (local.get $out)
			(f32x4.add
				(f32x4.add
					(f32x4.mul (local.get $lows)
						(f32x4.convert_i32x4_u (i32x4.extend_low_i16x8_u (local.get $first))))
					(f32x4.mul (local.get $mids)
						(f32x4.convert_i32x4_u (i32x4.extend_low_i16x8_u (local.get $between)))))
				(f32x4.mul (local.get $highs)
					(f32x4.convert_i32x4_u (i32x4.extend_low_i16x8_u (local.get $last))))))
		(v128.store offset=16 (local.get $out)
			(f32x4.add
				(f32x4.add
					(f32x4.mul (local.get $lows)
						(f32x4.convert_i32x4_u (i32x4.extend_high_i16x8_u (local.get $first))))
					(f32x4.mul (local.get $mids)
						(f32x4.convert_i32x4_u (i32x4.extend_high_i16x8_u (local.get $between)))))
				(f32x4.mul (local.get $highs)
					(f32x4.convert_i32x4_u (i32x4.extend_high_i16x8_u (local.get $last)))))))

	;; One output row out of such sums: for each output the weighted sum of its columns, `step` floats apart.
	;; Columns are described by 20 bytes each: offset of the first one in the sums (bytes), how many lie between
	;; the first and the last, and the three weights.
	(func (export "addColumns")
		(param $sums i32) (param $step i32) (param $columns i32) (param $count i32) (param $out i32)
		(local $end i32) (local $at i32) (local $left i32) (local $between f32)
		(local.set $step (i32.shl (local.get $step) (i32.const 2)))
		(local.set $end (i32.add (local.get $out) (i32.shl (local.get $count) (i32.const 2))))
		(block $done
			(loop $outputs
				(br_if $done (i32.ge_u (local.get $out) (local.get $end)))
				(local.set $at (i32.add (local.get $sums) (i32.load (local.get $columns))))
				(local.set $left (i32.load offset=4 (local.get $columns)))
				(local.set $between (f32.const 0))
				(f32.store (local.get $out)
					(f32.mul (f32.load offset=8 (local.get $columns)) (f32.load (local.get $at))))
				(local.set $at (i32.add (local.get $at) (local.get $step)))
				(block $summed
					(loop $inside
						(br_if $summed (i32.eqz (local.get $left)))
						(local.set $between (f32.add (local.get $between) (f32.load (local.get $at))))
						(local.set $at (i32.add (local.get $at) (local.get $step)))
						(local.set $left (i32.sub (local.get $left) (i32.const 1)))
						(br $inside)))
				(f32.store (local.get $out)
					(f32.add (f32.load (local.get $out))
						(f32.add
							(f32.mul (f32.load offset=12 (local.get $columns)) (local.get $between))
							(f32.mul (f32.load offset=16 (local.get $columns)) (f32.load (local.get $at))))))
				(local.set $columns (i32.add (local.get $columns) (i32.const 20)))
				(local.set $out (i32.add (local.get $out) (i32.const 4)))
				(br $outputs))))

	;; One row of RGB bytes out of rows of luma and the two chroma means, `outputs` floats each:
	;;   coverage * rowCoverage * clamp(colour), rounded half to even.
	;; Four outputs at a time; reads up to 3 floats and writes up to 13 bytes beyond the row.
	;; `colour`: six floats: luma, luma offset, red from V, green from U, green from V, blue from U.
	(func (export "toRgb")
		(param $luma i32) (param $u i32) (param $v i32) (param $coverage i32) (param $rowCoverage f32)
		(param $colour i32) (param $outputs i32) (param $out i32)
		(local $end i32) (local $y v128) (local $cb v128) (local $cr v128) (local $share v128)
		(local $rows v128) (local $half v128)
		(local.set $rows (f32x4.splat (local.get $rowCoverage)))
		(local.set $half (v128.const f32x4 128 128 128 128))
		(local.set $end (i32.add (local.get $luma) (i32.shl (local.get $outputs) (i32.const 2))))
		(block $done
			(loop $next
				(br_if $done (i32.ge_u (local.get $luma) (local.get $end)))
				(local.set $y
					(f32x4.mul (v128.load32_splat (local.get $colour))
						(f32x4.sub (v128.load (local.get $luma))
							(v128.load32_splat offset=4 (local.get $colour)))))
				(local.set $cb (f32x4.sub (v128.load (local.get $u)) (local.get $half)))
				(local.set $cr (f32x4.sub (v128.load (local.get $v)) (local.get $half)))
				(local.set $share (f32x4.mul (local.get $rows) (v128.load (local.get $coverage))))
				(v128.store (local.get $out)
					(call $interleaved
						(call $byte (local.get $share)
							(f32x4.add (local.get $y)
								(f32x4.mul (local.get $cr) (v128.load32_splat offset=8 (local.get $colour)))))
						(call $byte (local.get $share)
							(f32x4.add (local.get $y)
								(f32x4.add
									(f32x4.mul (local.get $cb) (v128.load32_splat offset=12 (local.get $colour)))
									(f32x4.mul (local.get $cr) (v128.load32_splat offset=16 (local.get $colour))))))
						(call $byte (local.get $share)
							(f32x4.add (local.get $y)
								(f32x4.mul (local.get $cb) (v128.load32_splat offset=20 (local.get $colour)))))))
				(local.set $luma (i32.add (local.get $luma) (i32.const 16)))
				(local.set $u (i32.add (local.get $u) (i32.const 16)))
				(local.set $v (i32.add (local.get $v) (i32.const 16)))
				(local.set $coverage (i32.add (local.get $coverage) (i32.const 16)))
				(local.set $out (i32.add (local.get $out) (i32.const 12)))
				(br $next))))

	;; Clamped, shared, rounded: four whole numbers from 0 to 255.
	(func $byte (param $share v128) (param $value v128) (result v128)
		(i32x4.trunc_sat_f32x4_u
			(f32x4.nearest
				(f32x4.mul (local.get $share)
					(f32x4.min (v128.const f32x4 255 255 255 255)
						(f32x4.max (v128.const f32x4 0 0 0 0) (local.get $value)))))))

	;; r r r r, g g g g, b b b b -> r g b r g b r g b r g b and four bytes that do not matter.
	(func $interleaved (param $red v128) (param $green v128) (param $blue v128) (result v128)
		(local $bytes v128)
		(local.set $bytes
			(i8x16.narrow_i16x8_u
				(i16x8.narrow_i32x4_u (local.get $red) (local.get $green))
				(i16x8.narrow_i32x4_u (local.get $blue) (local.get $blue))))
		(i8x16.shuffle 0 4 8 1 5 9 2 6 10 3 7 11 0 0 0 0
			(local.get $bytes) (local.get $bytes))))
