<?php
/**
 * Calls the functions of the NukeViet block as NukeViet does, with what it would hand over; the system itself is not here.
 *
 *   php nukeviet-block.php <folder of the block> < request.json
 *
 * The request holds `form`, the fields as they are sent, and `blocks`, configurations as they are kept.
 */
error_reporting( E_ALL );
ini_set( 'display_errors', 'stderr' );

define( 'NV_MAINFILE', true );
define( 'NV_BASE_SITEURL', '/' );
define( 'NV_ALLOWED_HTML_TAGS', 'a, div, p, table, tr, td, th, caption' );
define( 'NV_LANG_INTERFACE', 'vi' );

function nv_function_exists( $name ) {
	return function_exists( $name );
}

/** Fields as the form sent them. What NukeViet's own filter does to HTML is tested apart. */
final class Request_Of_The_Test {
	private $fields;

	public function __construct( array $fields ) {
		$this->fields = $fields;
	}

	public function get_title( $name ) {
		return htmlspecialchars( trim( strip_tags( $this->fields[ $name ] ) ), ENT_QUOTES );
	}

	public function get_textarea( $name ) {
		return nl2br( strip_tags( $this->fields[ $name ] ) );
	}

	public function get_editor( $name ) {
		return $this->fields[ $name ];
	}
}

$request    = json_decode( stream_get_contents( STDIN ), true );
$nv_Request = new Request_Of_The_Test( $request['form'] );
require $argv[1] . '/global.xaso.php';

$saved = nv_block_xaso_config_submit( 'page', array() );
echo json_encode(
	array(
		'saved'  => $saved,
		'form'   => nv_block_xaso_config( 'page', $saved['config'], array() ),
		'blocks' => array_map( 'nv_block_xaso', array_merge( array( $saved['config'] ), $request['blocks'] ) ),
	),
	JSON_UNESCAPED_UNICODE
);
