<?php
/**
 * Data files in the media library.
 *
 * @package Xaso
 */

defined( 'ABSPATH' ) || exit;

/**
 * WordPress takes no `.json` file. This lets through those that are a data document of the kit, and no others.
 */
final class Xaso_Uploads {

	/**
	 * A document that is larger has no place on a page.
	 */
	const BYTE_LIMIT = 5000000;

	/**
	 * Hooks the check in.
	 */
	public static function register() {
		add_filter( 'wp_check_filetype_and_ext', array( __CLASS__, 'allow_document' ), 10, 3 );
	}

	/**
	 * Says of a data document what type it is.
	 *
	 * @param array{ext: string|false, type: string|false, proper_filename: string|false} $known    What WordPress found.
	 * @param string                                                                      $file     Where the file lies.
	 * @param string                                                                      $filename How it is called.
	 * @return array{ext: string|false, type: string|false, proper_filename: string|false}
	 */
	public static function allow_document( $known, $file, $filename ) {
		if ( empty( $known['type'] ) && '.json' === strtolower( substr( $filename, -5 ) ) && self::is_document( $file ) ) {
			$known['ext']  = 'json';
			$known['type'] = 'application/json';
		}
		return $known;
	}

	/**
	 * Whether a file is JSON that says what kind of data document it is.
	 *
	 * @param string $file Where the file lies.
	 * @return bool
	 */
	private static function is_document( $file ) {
		if ( ! is_readable( $file ) || filesize( $file ) > self::BYTE_LIMIT ) {
			return false;
		}
		$text     = (string) file_get_contents( $file ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- a local file.
		$document = json_decode( preg_replace( '/^\xEF\xBB\xBF/', '', $text ), true, 64 );
		return is_array( $document )
			&& isset( $document['kind'], $document['schemaVersion'] )
			&& is_string( $document['kind'] )
			&& 1 === preg_match( '/^[a-z][a-z-]{2,40}$/', $document['kind'] )
			&& is_int( $document['schemaVersion'] );
	}
}
