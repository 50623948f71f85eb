<?php
/**
 * Runs the plugin inside WordPress's own shortcodes, escapes, filters and script queue, without a database and without a site.
 *
 *   php wordpress-plugin.php <wordpress folder> <plugin folder> < request.json
 *
 * The request names `articles`, texts with shortcodes as an editor saved them; `mayEdit`, whether the reader may edit; and `files`, uploads by name.
 */
error_reporting( E_ALL & ~E_DEPRECATED );
ini_set( 'display_errors', 'stderr' );

define( 'ABSPATH', rtrim( $argv[1], '/' ) . '/' );
define( 'WPINC', 'wp-includes' );
define( 'WP_CONTENT_DIR', ABSPATH . 'wp-content' );
define( 'WP_CONTENT_URL', 'http://xamau.gov.vn/wp-content' );
define( 'WP_LANG_DIR', WP_CONTENT_DIR . '/languages' );
define( 'WP_PLUGIN_DIR', dirname( $argv[2] ) );
define( 'WPMU_PLUGIN_DIR', '/nowhere' );
define( 'WP_PLUGIN_URL', WP_CONTENT_URL . '/plugins' );

$request = json_decode( stream_get_contents( STDIN ), true );

/** Who reads the page is a matter of the test; WordPress would ask its database. */
function current_user_can() {
	return $GLOBALS['request']['mayEdit'];
}

foreach ( array( 'compat.php', 'plugin.php', 'load.php', 'class-wp-object-cache.php', 'cache.php', 'functions.php', 'class-wp-locale.php', 'pomo/mo.php', 'class-wp-textdomain-registry.php', 'l10n.php', 'formatting.php', 'kses.php', 'shortcodes.php', 'link-template.php', 'theme.php', 'class-wp-dependency.php', 'class-wp-dependencies.php', 'class-wp-scripts.php', 'functions.wp-scripts.php' ) as $file ) {
	require_once ABSPATH . WPINC . '/' . $file;
}
// Settings of a fresh site, put where WordPress keeps those that it has read from its database.
wp_cache_init();
wp_cache_set( 'alloptions', array( 'blog_charset' => 'UTF-8', 'home' => 'http://xamau.gov.vn', 'siteurl' => 'http://xamau.gov.vn', 'stylesheet' => 'a', 'template' => 'a', 'WPLANG' => '' ), 'options' );
wp_cache_set( 'notoptions', array(), 'options' );
$wp_plugin_paths        = array();
$wp_textdomain_registry = new WP_Textdomain_Registry();
do_action( 'init' );

require $argv[2] . '/xaso.php';

// As WordPress does it with an article, in its order.
add_filter( 'the_content', 'wpautop' );
add_filter( 'the_content', 'shortcode_unautop' );
add_filter( 'the_content', 'do_shortcode', 11 );

$answers = array();
foreach ( $request['articles'] as $article ) {
	$GLOBALS['wp_scripts'] = new WP_Scripts();
	$html                  = apply_filters( 'the_content', $article );
	ob_start();
	wp_scripts()->do_items( false, 1 );
	$answers[] = array(
		'html'    => $html,
		'scripts' => ob_get_clean(),
	);
}

$uploads = array();
foreach ( $request['files'] as $name => $content ) {
	$path = tempnam( sys_get_temp_dir(), 'xaso' );
	file_put_contents( $path, $content );
	$uploads[ $name ] = wp_check_filetype_and_ext( $path, $name, array( 'csv' => 'text/csv' ) );
	unlink( $path );
}

echo json_encode( array( 'answers' => $answers, 'uploads' => $uploads ), JSON_UNESCAPED_UNICODE );
