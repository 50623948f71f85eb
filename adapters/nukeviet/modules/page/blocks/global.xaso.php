<?php

/**
 * Khối "Xã Số" cho NukeViet 4.5: ghi một thẻ div mà bộ nạp của Xã Số tìm thấy, và nạp bộ nạp từ /assets/xaso/.
 * Chưa thử trên NukeViet đang chạy.
 *
 * @license MIT
 */

if (!defined('NV_MAINFILE')) {
    exit('Stop!!!');
}

if (!nv_function_exists('nv_block_xaso')) {
    /**
     * What may be set on which element; written by the release beside this file.
     *
     * @return array
     */
    function nv_block_xaso_elements()
    {
        static $elements = null;
        if ($elements === null) {
            $elements = require __DIR__ . '/xaso.elements.php';
        }

        return $elements;
    }

    /**
     * Text for an attribute or between tags. NukeViet hands some values over escaped already, so each is unescaped first.
     *
     * @param string $text
     * @return string
     */
    function nv_block_xaso_escape($text)
    {
        return htmlspecialchars(html_entity_decode((string) $text, ENT_QUOTES, 'UTF-8'), ENT_QUOTES, 'UTF-8');
    }

    /**
     * The words of the form, in the language of the administration.
     *
     * @param string $key
     * @return string
     */
    function nv_block_xaso_word($key)
    {
        $words = array(
            'vi' => array(
                'name' => 'Thành phần',
                'src' => 'Địa chỉ tệp số liệu',
                'more' => 'Thuộc tính khác, mỗi dòng một thuộc tính, ví dụ: lang=vi',
                'fallback' => 'Bảng hoặc đoạn văn hiện khi mã chưa chạy (HTML)',
                'download' => 'Tải tệp số liệu',
                'unknown' => 'Thuộc tính không dùng được: ',
            ),
            'en' => array(
                'name' => 'Element',
                'src' => 'Address of the data file',
                'more' => 'Other attributes, one a line, such as: lang=en',
                'fallback' => 'Table or text shown until the code runs (HTML)',
                'download' => 'Download the data file',
                'unknown' => 'Not an attribute of this element: ',
            ),
        );
        $language = (defined('NV_LANG_INTERFACE') and NV_LANG_INTERFACE == 'en') ? 'en' : 'vi';

        return $words[$language][$key];
    }

    /**
     * Reads the lines `attribute=value`.
     *
     * @param string $text
     * @return array
     */
    function nv_block_xaso_lines($text)
    {
        $given = array();
        foreach (preg_split('/(?:\r\n|\r|\n|<br\s*\/?>)+/i', (string) $text) as $line) {
            $parts = array_map('trim', explode('=', html_entity_decode($line, ENT_QUOTES, 'UTF-8'), 2));
            if ($parts[0] !== '') {
                $given[strtolower($parts[0])] = isset($parts[1]) ? trim($parts[1], " \t\"'") : '1';
            }
        }

        return $given;
    }

    /**
     * Whether the loader would read a value: short, on one line, plain letters unless it is a name.
     *
     * @param string $form code, words or flag
     * @param string $value
     * @return bool
     */
    function nv_block_xaso_is_readable($form, $value)
    {
        if ($value === '' or strlen($value) > 1000 or preg_match('/[\x00-\x1f\x7f]/', $value)) {
            return false;
        }

        return $form == 'words' or preg_match('/^[ -~]*$/', $value) === 1;
    }

    /**
     * The form of the block in the administration.
     *
     * @param string $module
     * @param array  $data_block
     * @param mixed  $lang_block not used: the words are here
     * @return string
     */
    function nv_block_xaso_config($module, $data_block, $lang_block = array())
    {
        $options = '';
        foreach (array_keys(nv_block_xaso_elements()) as $name) {
            $selected = (isset($data_block['xaso_name']) and $data_block['xaso_name'] == $name) ? ' selected="selected"' : '';
            $options .= '<option value="' . $name . '"' . $selected . '>' . $name . '</option>';
        }
        $fields = array(
            'name' => '<select class="form-control" name="xaso_name" id="xaso_name">' . $options . '</select>',
            'src' => '<input class="form-control" type="text" name="xaso_src" id="xaso_src" maxlength="1000" value="' . nv_block_xaso_escape(isset($data_block['xaso_src']) ? $data_block['xaso_src'] : '') . '">',
            'more' => '<textarea class="form-control" rows="3" name="xaso_more" id="xaso_more">' . nv_block_xaso_escape(isset($data_block['xaso_more']) ? $data_block['xaso_more'] : '') . '</textarea>',
            'fallback' => '<textarea class="form-control" rows="8" name="xaso_fallback" id="xaso_fallback">' . htmlspecialchars(isset($data_block['xaso_fallback']) ? $data_block['xaso_fallback'] : '', ENT_QUOTES, 'UTF-8') . '</textarea>',
        );
        $html = '';
        foreach ($fields as $key => $field) {
            $html .= '<div class="form-group"><label class="control-label col-sm-6" for="xaso_' . $key . '">' . nv_block_xaso_word($key) . ':</label><div class="col-sm-18">' . $field . '</div></div>';
        }

        return $html;
    }

    /**
     * What is kept of the form. Unknown attributes are named, so that a slip of the pen is seen at once.
     *
     * @param string $module
     * @param mixed  $lang_block not used: the words are here
     * @return array
     */
    function nv_block_xaso_config_submit($module, $lang_block = array())
    {
        global $nv_Request;

        $elements = nv_block_xaso_elements();
        $name = $nv_Request->get_title('xaso_name', 'post', '');
        $more = $nv_Request->get_textarea('xaso_more', '', '');
        $return = array('error' => array(), 'config' => array());
        if (!isset($elements[$name])) {
            $name = 'scorecard';
        }
        foreach (array_keys(nv_block_xaso_lines($more)) as $attribute) {
            if (!isset($elements[$name][$attribute])) {
                $return['error'][] = nv_block_xaso_word('unknown') . nv_block_xaso_escape($attribute);
            }
        }
        $return['config']['xaso_name'] = $name;
        $return['config']['xaso_src'] = $nv_Request->get_title('xaso_src', 'post', '');
        $return['config']['xaso_more'] = $more;
        $return['config']['xaso_fallback'] = $nv_Request->get_editor('xaso_fallback', '', NV_ALLOWED_HTML_TAGS);

        return $return;
    }

    /**
     * The block on the page.
     *
     * @param array $block_config
     * @return string
     */
    function nv_block_xaso($block_config)
    {
        static $has_loader = false;

        $elements = nv_block_xaso_elements();
        $name = isset($block_config['xaso_name']) ? $block_config['xaso_name'] : '';
        if (!isset($elements[$name])) {
            return '';
        }
        $source = html_entity_decode(isset($block_config['xaso_src']) ? $block_config['xaso_src'] : '', ENT_QUOTES, 'UTF-8');
        $given = array('src' => trim($source)) + nv_block_xaso_lines(isset($block_config['xaso_more']) ? $block_config['xaso_more'] : '');
        $html = '<div data-xa="' . $name . '"';
        foreach ($elements[$name] as $attribute => $form) {
            // A digest that can't be read is passed on: left out, it would leave the file unchecked, while the element refuses it.
            if (isset($given[$attribute]) and ($attribute === 'integrity' ? $given[$attribute] !== '' : nv_block_xaso_is_readable($form, $given[$attribute]))) {
                $html .= ' data-xa-' . $attribute . '="' . nv_block_xaso_escape($given[$attribute]) . '"';
            }
        }
        $fallback = isset($block_config['xaso_fallback']) ? trim($block_config['xaso_fallback']) : '';
        if ($fallback === '' and preg_match('#^(?:https?:)?/#i', $given['src'])) {
            $fallback = '<p><a href="' . nv_block_xaso_escape($given['src']) . '">' . nv_block_xaso_word('download') . '</a></p>';
        }
        $html .= '>' . $fallback . '</div>';
        if (!$has_loader) {
            $has_loader = true;
            $html .= '<script type="module" src="' . NV_BASE_SITEURL . 'assets/xaso/xaso-loader.js"></script>';
        }

        return $html;
    }
}

if (defined('NV_SYSTEM')) {
    $content = nv_block_xaso($block_config);
}
