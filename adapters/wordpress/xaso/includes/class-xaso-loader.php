<?php
/**
 * The script of the loader.
 *
 * @package Xaso
 */

defined( 'ABSPATH' ) || exit;

/**
 * Puts the loader, as a module, on pages that need it and on no others.
 */
final class Xaso_Loader {

	const HANDLE = 'xaso-loader';

	/**
	 * Hooks the loader in.
	 */
	public static function register() {
		add_filter( 'script_loader_tag', array( __CLASS__, 'as_module' ), 10, 2 );
		// A div that was pasted by hand needs the loader, too.
		foreach ( array( 'the_content', 'render_block', 'widget_text', 'widget_custom_html_content' ) as $filter ) {
			add_filter( $filter, array( __CLASS__, 'enqueue_for' ), 20 );
		}
	}

	/**
	 * Enqueues the loader; a second time does nothing.
	 */
	public static function enqueue() {
		$address = plugins_url( 'kit/xaso-loader.js', XASO_FILE );
		if ( function_exists( 'wp_enqueue_script_module' ) ) {
			wp_enqueue_script_module( self::HANDLE, $address, array(), XASO_VERSION );
		} else {
			wp_enqueue_script( self::HANDLE, $address, array(), XASO_VERSION, true );
		}
	}

	/**
	 * Enqueues the loader when a text holds a marker.
	 *
	 * @param string $html A piece of the page.
	 * @return string The same.
	 */
	public static function enqueue_for( $html ) {
		if ( is_string( $html ) && false !== strpos( $html, ' data-xa="' ) ) {
			self::enqueue();
		}
		return $html;
	}

	/**
	 * Before WordPress 6.5 a script is written without `type="module"`.
	 *
	 * @param string $tag    The tag as WordPress wrote it.
	 * @param string $handle Whose tag it is.
	 * @return string The tag.
	 */
	public static function as_module( $tag, $handle ) {
		if ( self::HANDLE !== $handle ) {
			return $tag;
		}
		return str_replace( '<script ', '<script type="module" ', preg_replace( '/ type=([\'"])text\/javascript\1/', '', $tag ) );
	}
}
