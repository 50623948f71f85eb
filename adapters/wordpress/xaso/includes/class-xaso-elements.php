<?php
/**
 * The closed list of elements and of what may be set on each.
 *
 * @package Xaso
 */

defined( 'ABSPATH' ) || exit;

/**
 * Reads `elements.php`, which the release writes from the registry of the loader, so that the two cannot disagree.
 */
final class Xaso_Elements {

	/**
	 * How long a value may be; the loader ignores longer ones.
	 */
	const VALUE_LIMIT = 1000;

	/**
	 * Forms of attributes (`code`, `words`, `flag`) by element and attribute name.
	 *
	 * @return array<string, array<string, string>>
	 */
	public static function all() {
		static $all = null;
		if ( null === $all ) {
			$all = require dirname( XASO_FILE ) . '/elements.php';
		}
		return $all;
	}

	/**
	 * What one element understands.
	 *
	 * @param string $name Name without `xa-`.
	 * @return array<string, string>|null Null when there is no such element.
	 */
	public static function forms( $name ) {
		$all = self::all();
		return isset( $all[ $name ] ) ? $all[ $name ] : null;
	}

	/**
	 * Whether the loader would read a value.
	 *
	 * @param string $form  `code`, `words` or `flag`.
	 * @param string $value Value as it was written.
	 * @return bool
	 */
	public static function is_readable( $form, $value ) {
		if ( strlen( $value ) > self::VALUE_LIMIT || preg_match( '/[\x00-\x1f\x7f]/', $value ) ) {
			return false;
		}
		return 'words' === $form || 1 === preg_match( '/^[ -~]*$/', $value );
	}
}
