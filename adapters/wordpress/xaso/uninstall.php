<?php
/**
 * Taking the plugin away leaves nothing behind: it keeps no setting, no table, no cookie and no scheduled task.
 * Data files in the media library are the site's own and stay.
 *
 * @package Xaso
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;
