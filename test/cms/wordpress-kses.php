<?php
/**
 * Puts HTML through WordPress's own filter of articles, with the files of an installed WordPress and without a database:
 * reads a JSON list of texts, writes the list of what an author without `unfiltered_html` would find saved.
 *
 *   php wordpress-kses.php /usr/share/wordpress < list.json
 */
error_reporting( E_ALL & ~E_DEPRECATED );
ini_set( 'display_errors', 'stderr' );

define( 'ABSPATH', rtrim( $argv[1], '/' ) . '/' );
define( 'WPINC', 'wp-includes' );

foreach ( array( 'compat.php', 'plugin.php', 'load.php', 'functions.php', 'formatting.php', 'kses.php' ) as $file ) {
	require ABSPATH . WPINC . '/' . $file;
}

// Settings of a fresh site; WordPress would read them from its database.
foreach ( array( 'blog_charset' => 'UTF-8', 'home' => 'http://xamau.gov.vn', 'siteurl' => 'http://xamau.gov.vn' ) as $name => $value ) {
	add_filter(
		'pre_option_' . $name,
		static function () use ( $value ) {
			return $value;
		}
	);
}

$filtered = array();
foreach ( json_decode( stream_get_contents( STDIN ), true ) as $html ) {
	// What is saved went through `addslashes` before, so the filter of saved posts takes slashes away.
	$filtered[] = wp_unslash( wp_filter_post_kses( wp_slash( $html ) ) );
}
require ABSPATH . WPINC . '/version.php';
echo json_encode( array( 'version' => $wp_version, 'html' => $filtered ), JSON_UNESCAPED_UNICODE );
