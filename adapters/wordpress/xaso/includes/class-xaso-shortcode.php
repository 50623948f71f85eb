<?php
/**
 * The shortcode.
 *
 * @package Xaso
 */

defined( 'ABSPATH' ) || exit;

/**
 * `[xaso name="scorecard" src="/…/chi-so.json"]bảng thường[/xaso]` becomes the div that the loader finds.
 */
final class Xaso_Shortcode {

	/**
	 * Hooks the shortcode in.
	 */
	public static function register() {
		add_shortcode( 'xaso', array( __CLASS__, 'render' ) );
	}

	/**
	 * Writes the div.
	 *
	 * @param array<int|string, string>|string $attributes As WordPress read them; a flag may stand without a value.
	 * @param string|null                      $content    What stands between the two tags.
	 * @return string HTML.
	 */
	public static function render( $attributes, $content = null ) {
		$given = self::named( is_array( $attributes ) ? $attributes : array() );
		$name  = isset( $given['name'] ) ? trim( $given['name'] ) : '';
		$forms = Xaso_Elements::forms( $name );
		$inner = self::fallback( (string) $content, isset( $given['src'] ) ? $given['src'] : '' );
		if ( null === $forms ) {
			return self::note( $name ) . $inner;
		}
		Xaso_Loader::enqueue();
		$html = '<div data-xa="' . esc_attr( $name ) . '"';
		foreach ( $forms as $attribute => $form ) {
			if ( ! isset( $given[ $attribute ] ) ) {
				continue;
			}
			$value = trim( $given[ $attribute ] );
			// A digest that can't be read is passed on: left out, it would leave the file unchecked, while the element refuses it.
			if ( '' !== $value && ( 'integrity' === $attribute || Xaso_Elements::is_readable( $form, $value ) ) ) {
				$html .= ' data-xa-' . $attribute . '="' . esc_attr( $value ) . '"';
			}
		}
		return $html . '>' . $inner . '</div>';
	}

	/**
	 * Attributes by name; a word that stands alone is a flag that is set.
	 *
	 * @param array<int|string, string> $attributes As WordPress read them.
	 * @return array<string, string>
	 */
	private static function named( array $attributes ) {
		$named = array();
		foreach ( $attributes as $key => $value ) {
			if ( is_int( $key ) ) {
				$named[ strtolower( $value ) ] = '1';
			} else {
				$named[ $key ] = $value;
			}
		}
		return $named;
	}

	/**
	 * What is read until the code runs, and where it cannot: what the author wrote, or a link to the file.
	 *
	 * @param string $content What stands between the two tags.
	 * @param string $source  Address of the data, perhaps empty.
	 * @return string HTML.
	 */
	private static function fallback( $content, $source ) {
		// The editor's automatic paragraphs end inside the shortcode and begin before its end.
		$content = preg_replace( '#^\s*(?:</p>|<br\s*/?>)+|(?:<p>|<br\s*/?>)+\s*$#i', '', $content );
		if ( '' !== trim( wp_strip_all_tags( $content ) ) ) {
			return wp_kses_post( $content );
		}
		$address = esc_url( $source );
		return '' === $address ? '' : '<p><a href="' . $address . '">' . esc_html__( 'Tải tệp số liệu', 'xaso' ) . '</a></p>';
	}

	/**
	 * Tells whoever may edit the article, and nobody else, that there is no such element.
	 *
	 * @param string $name What was asked for.
	 * @return string HTML.
	 */
	private static function note( $name ) {
		if ( ! current_user_can( 'edit_posts' ) ) {
			return '';
		}
		$names = implode( ', ', array_keys( Xaso_Elements::all() ) );
		/* translators: 1: the name that was written, 2: the names that can be used. */
		return '<p><strong>' . esc_html( sprintf( __( 'Xã Số: không có thành phần tên “%1$s”. Dùng được: %2$s.', 'xaso' ), $name, $names ) ) . '</strong></p>';
	}
}
