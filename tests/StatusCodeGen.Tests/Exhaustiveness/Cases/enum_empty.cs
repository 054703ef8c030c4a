// expect: none
// group: enum-shape
using System;

[System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
enum Code { }

static class T
{
    public static int F(Code c)
    {
        switch (c)
        {
        }
        return -1;
    }
}
