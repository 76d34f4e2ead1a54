-- Styles of Templates/word.docx for what a report's Markdown only shows by position: captions, notes and cells.

local function styled(style, blocks)
  return pandoc.Div(blocks, pandoc.Attr("", {}, { ["custom-style"] = style }))
end

local function begins(block, mark)
  return pandoc.utils.stringify(block):sub(1, #mark) == mark
end

-- The report's title is the document's title.
function Header(header)
  if header.level == 1 then return styled("Title", { pandoc.Para(header.content) }) end
  header.level = header.level - 1
  return header
end

function Para(para)
  for mark, style in pairs({ ["表："] = "Table Caption", ["图："] = "Image Caption", ["注："] = "Notes", ["数据来源："] = "Notes" }) do
    if begins(para, mark) then return styled(style, { para }) end
  end
  if #para.content == 1 and para.content[1].t == "Image" then return styled("Figure", { para }) end
end

-- Cells keep the alignment of their column; as paragraphs they take a style, which plain text does not.
local function style_row(row, style)
  for _, cell in ipairs(row.cells) do
    local paragraphs = {}
    for index, block in ipairs(cell.contents) do
      paragraphs[index] = block.t == "Plain" and pandoc.Para(block.content) or block
    end
    cell.contents = { styled(style, paragraphs) }
  end
end

-- What a text takes on paper, in widths of a Latin letter: a Chinese character takes two.
local function width(text)
  local sum = 0
  for _, code in utf8.codes(text) do sum = sum + (code > 0x2E7F and 2 or 1) end
  return sum
end

-- The longest piece of a text that may not be broken: a run of letters and digits, or one Chinese character.
local function longest_run(text)
  local longest, run = 2, 0
  for _, code in utf8.codes(text) do
    run = (code > 0x2E7F or code == 0x20) and 0 or run + 1
    longest = math.max(longest, run)
  end
  return longest
end

-- A pipe table says nothing of widths: each column gets what its longest run needs, and the rest of the line is shared
-- by the roots of the lengths, so that a long text does not starve the numbers beside it.
local function share_line(table, rows)
  local least, most = {}, {}
  for index = 1, #table.colspecs do least[index], most[index] = 2, 2 end
  for _, row in ipairs(rows) do
    for index, cell in ipairs(row.cells) do
      local text = pandoc.utils.stringify(cell.contents)
      least[index] = math.max(least[index], longest_run(text))
      most[index] = math.max(most[index], width(text))
    end
  end
  local line, needed, wanted = 100, 0, 0
  for index = 1, #least do
    least[index] = math.min(least[index] + 2, 24)
    needed = needed + least[index]
    wanted = wanted + math.sqrt(math.max(0, most[index] + 2 - least[index]))
  end
  local free = math.max(0, line - needed)
  for index, spec in ipairs(table.colspecs) do
    local part = least[index]
    if wanted > 0 then part = part + free * math.sqrt(math.max(0, most[index] + 2 - least[index])) / wanted end
    table.colspecs[index] = { spec[1], part / math.max(line, needed) }
  end
end

function Table(table)
  local rows = {}
  for _, row in ipairs(table.head.rows) do rows[#rows + 1] = row end
  for _, body in ipairs(table.bodies) do
    for _, row in ipairs(body.body) do rows[#rows + 1] = row end
  end
  share_line(table, rows)
  for _, row in ipairs(table.head.rows) do style_row(row, "Table Head") end
  for _, body in ipairs(table.bodies) do
    for _, row in ipairs(body.body) do style_row(row, "Table Text") end
  end
  return table
end

-- Drawings become as wide as the lines.
function Image(image)
  image.attributes.width = "156mm"
  return image
end
