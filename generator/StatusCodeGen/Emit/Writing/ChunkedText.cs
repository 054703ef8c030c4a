using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeGen.Emit.Writing;

/// <summary>
/// A generated file, kept in the chunks in which it was written. A single string would be another copy of its millions
/// of characters, on the large object heap, which only a full garbage collection cleans up.
/// </summary>
internal sealed class ChunkedText : SourceText
{
    /// <summary>
    /// The base-2 logarithm of a chunk's length. A chunk has 64 KiB; large objects start at 85,000 bytes.
    /// </summary>
    private const int ChunkBits = 15;
    private const int ChunkSize = 1 << ChunkBits;

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private readonly char[][] _chunks;

    private ChunkedText(char[][] chunks, int length) => (_chunks, Length) = (chunks, length);

    /// <inheritdoc/>
    public override Encoding Encoding => Utf8;

    /// <inheritdoc/>
    public override int Length { get; }

    /// <inheritdoc/>
    public override char this[int position] => _chunks[position >> ChunkBits][position & (ChunkSize - 1)];

    /// <inheritdoc/>
    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        if (sourceIndex < 0 || count < 0 || count > Length - sourceIndex)
        {
            var length = Length.ToString(CultureInfo.InvariantCulture);
            throw new ArgumentOutOfRangeException(nameof(count), $"The text has {length} characters.");
        }

        while (count > 0)
        {
            var start = sourceIndex & (ChunkSize - 1);
            var length = Math.Min(count, ChunkSize - start);
            Array.Copy(_chunks[sourceIndex >> ChunkBits], start, destination, destinationIndex, length);
            sourceIndex += length;
            destinationIndex += length;
            count -= length;
        }
    }

    /// <summary>Builds the chunks.</summary>
    public sealed class Builder
    {
        private const int FirstSize = 1024;

        private readonly List<char[]> _full = [];
        private char[] _last = new char[FirstSize];
        private int _length;

        public void Append(char character)
        {
            if (_length == _last.Length)
            {
                Grow();
            }

            _last[_length++] = character;
        }

        public void Append(string text, int start, int count)
        {
            while (count > _last.Length - _length)
            {
                var fitting = _last.Length - _length;
                text.CopyTo(start, _last, _length, fitting);
                _length += fitting;
                start += fitting;
                count -= fitting;
                Grow();
            }

            text.CopyTo(start, _last, _length, count);
            _length += count;
        }

        /// <summary>
        /// Appends the digits of a number that is not negative and has <paramref name="count"/> digits.
        /// </summary>
        public void Append(int number, int count)
        {
            if (count > _last.Length - _length)
            {
                Append(number.ToString(CultureInfo.InvariantCulture), 0, count);
                return;
            }

            for (var place = _length + count - 1; place >= _length; place--, number /= 10)
            {
                _last[place] = (char)('0' + (number % 10));
            }

            _length += count;
        }

        public ChunkedText ToText()
        {
            // Cut off the unused characters, so that access to a position after the end throws.
            var last = _last;
            Array.Resize(ref last, _length);
            return new([.. _full, last], (_full.Count * ChunkSize) + _length);
        }

        /// <summary>
        /// Makes room. Most files fit into the first chunk, so that one starts small and grows with the text.
        /// </summary>
        private void Grow()
        {
            if (_last.Length < ChunkSize)
            {
                Array.Resize(ref _last, 2 * _last.Length);
                return;
            }

            _full.Add(_last);
            (_last, _length) = (new char[ChunkSize], 0);
        }
    }
}
