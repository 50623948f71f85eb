<?php
/**
 * Plugin Name:       Xã Số
 * Description:       Đưa bảng chỉ số, tra cứu thủ tục và các thành phần khác của bộ công cụ Xã Số vào bài viết bằng mã ngắn [xaso]. Không cookie, không gọi máy chủ khác.
 * Version:           0.1.0
 * Requires at least: 5.9
 * Requires PHP:      7.2
 * License:           MIT
 * Text Domain:       xaso
 *
 * @package Xaso
 */

defined( 'ABSPATH' ) || exit;

define( 'XASO_VERSION', '0.1.0' );
define( 'XASO_FILE', __FILE__ );

require_once __DIR__ . '/includes/class-xaso-elements.php';
require_once __DIR__ . '/includes/class-xaso-shortcode.php';
require_once __DIR__ . '/includes/class-xaso-loader.php';
require_once __DIR__ . '/includes/class-xaso-uploads.php';

Xaso_Shortcode::register();
Xaso_Loader::register();
Xaso_Uploads::register();
