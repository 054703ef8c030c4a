using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeGen.Emit.Writing;

/// <summary>
/// A generated file in the chunks in which it was written. A string of its millions of characters would be one more copy of
/// them, among the large objects, which none but a full garbage collection takes away.
/// </summary>
internal sealed class ChunkedText : SourceText
{
    /// <summary>The logarithm of the characters of a chunk, of 64 KiB: large objects have more than 85,000 bytes.</summary>
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

    /// <summary>Writes the chunks.</summary>
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

        /// <summary>Appends the digits of a number that is not negative, of which it has so many.</summary>
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
            // What is beyond the end is to be there no more: a position there is a fault.
            var last = _last;
            Array.Resize(ref last, _length);
            return new([.. _full, last], (_full.Count * ChunkSize) + _length);
        }

        /// <summary>Makes room: of most files all is in the first chunk, which is to be no larger than they are.</summary>
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
